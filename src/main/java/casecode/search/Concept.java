package casecode.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** One thing that is searched, and what each passage is worth for it. */
final class Concept {

  /** A passage of so many letters tells half as much as one of none. */
  private static final double LONG = 200;

  /** What heads a passage, such as a modifier, tells more of it than the words in it. */
  private static final double HEAD = 1.5;

  private final Index index;
  private final Map<Integer, Double> worth = new HashMap<>();

  Concept(Index index) {
    this.index = index;
  }

  /** Passages that hold all words of a phrase fit so well; short ones tell most. */
  Concept phrase(List<String> stems, double well) {
    Set<Integer> found = new HashSet<>(index.passages(stems.get(0)));
    for (String stem : stems.subList(1, stems.size())) {
      found.retainAll(new HashSet<>(index.passages(stem)));
    }
    for (int number : found) {
      Passage passage = index.passage(number);
      double heading = passage.isHeadedBy(stems.get(0)) ? HEAD : 1;
      double told = passage.place().weight() * LONG / (LONG + passage.text().length());
      worth.merge(number, well * heading * told, Math::max);
    }
    return this;
  }

  /** Passages that are meant, whatever they say, are worth so much. */
  Concept meant(Predicate<Passage> which, double much) {
    for (int number = 0; number < index.size(); number++) {
      if (which.test(index.passage(number))) {
        worth.merge(number, much, Math::max);
      }
    }
    return this;
  }

  /** The passages that tell something of it. */
  Set<Integer> passages() {
    return Collections.unmodifiableSet(worth.keySet());
  }

  /** What a passage is worth; 0 where it tells nothing of it. */
  double worth(int passage) {
    return worth.getOrDefault(passage, 0.0);
  }

  /** How much it tells that a passage has it: little of what stands everywhere. */
  double rarity() {
    return StrictMath.log(1 + (double) index.size() / Math.max(1, worth.size()));
  }
}
