package casecode.search;

import casecode.search.Found.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Puts subjects in order. What counts of a subject is the best passage on each thing searched, and
 * the passage that tells of most of them at once. The numbers here, at the places and in a query are
 * those with which the right code comes first in the searches that the tests hold.
 */
final class Ranking {

  /** What the line on a subject tells already need not be told again. */
  private static final double TOLD = 0.25;

  /** So much more the commonest code is worth than a rare one. */
  private static final double COMMON = 0.15;

  /** What tells so much less than the best is no answer. */
  private static final double FAINT = 0.003;

  private final Index index;
  private final List<Concept> concepts;
  private final double[] rarities;

  Ranking(Index index, List<Concept> concepts) {
    this.index = index;
    this.concepts = concepts;
    this.rarities = concepts.stream().mapToDouble(Concept::rarity).toArray();
  }

  List<Hit> hits() {
    SortedSet<Integer> passages = new TreeSet<>();
    concepts.forEach(concept -> passages.addAll(concept.passages()));
    Map<Subject, Tally> tallies = new LinkedHashMap<>();
    for (int passage : passages) {
      tallies.computeIfAbsent(index.passage(passage).subject(), Tally::new).add(passage);
    }
    Map<String, Hit> hits = new LinkedHashMap<>();
    for (Tally tally : ranked(tallies.values())) {
      Hit hit = new Hit(tally.subject, tally.shown(), List.of());
      hits.merge(hit.sameness(), hit, Hit::with);
    }
    return List.copyOf(hits.values());
  }

  private List<Tally> ranked(Collection<Tally> tallies) {
    double[] most = new double[concepts.size()];
    for (Tally tally : tallies) {
      for (int i = 0; i < most.length; i++) {
        most[i] = Math.max(most[i], tally.best[i]);
      }
    }
    double highest = 0;
    for (Tally tally : tallies) {
      tally.score(most);
      highest = Math.max(highest, tally.score);
    }
    double least = FAINT * highest;
    List<Tally> ranked = new ArrayList<>(tallies);
    ranked.removeIf(tally -> tally.score < least);
    ranked.sort(Comparator.comparingDouble(tally -> -tally.score));
    return ranked;
  }

  /** What a passage is worth for each thing searched. */
  private double[] values(int passage) {
    double[] values = new double[concepts.size()];
    double worth = index.passage(passage).subject().kind().worth();
    for (int i = 0; i < values.length; i++) {
      values[i] = worth * rarities[i] * concepts.get(i).worth(passage);
    }
    return values;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** What is found of one subject. */
  private final class Tally {
    private final Subject subject;
    private final double[] best = new double[concepts.size()];
    private final double[] told = new double[concepts.size()];
    private final List<Integer> passages = new ArrayList<>();
    private double together;
    private double score;

    Tally(Subject subject) {
      this.subject = subject;
    }

    void add(int passage) {
      double[] values = values(passage);
      for (int i = 0; i < best.length; i++) {
        best[i] = Math.max(best[i], values[i]);
        if (index.passage(passage).place().isDeciding()) {
          told[i] = values[i];
        }
      }
      together = Math.max(together, sum(values));
      passages.add(passage);
    }

    /** The more of what is searched a subject tells, and tells as well as any, the higher. */
    void score(double[] most) {
      double met = 0;
      for (int i = 0; i < best.length; i++) {
        met += rarities[i] * best[i] / most[i];
      }
      double share = met / sum(rarities);
      score = (sum(best) + together) * share * share * (1 + COMMON * index.commonness(subject));
    }

    Passage shown() {
      int shown = -1;
      double most = 0;
      for (int passage : passages) {
        double[] values = values(passage);
        for (int i = 0; i < values.length; i++) {
          values[i] *= told[i] > 0 ? TOLD : 1;
        }
        if (!index.passage(passage).place().isDeciding() && sum(values) > most) {
          most = sum(values);
          shown = passage;
        }
      }
      // Where only what decides it fits: behind that stands another passage on every subject.
      return index.passage(shown < 0 ? passages.get(0) + 1 : shown);
    }
  }
}
