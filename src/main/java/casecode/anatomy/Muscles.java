package casecode.anatomy;

import casecode.model.Muscle;
import casecode.recall.Remembered;
import casecode.words.Nearest;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every muscle, and the muscle that a written label means. */
public final class Muscles {

  /** No name of a muscle, a nerve or a site is longer. */
  static final int LONGEST = 80;

  private static final int MOST_HINTS = 3;

  private final Terms terms;
  private final Map<String, Muscle> byId = new LinkedHashMap<>();
  private final Labels labels;
  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, Set<String>> spellings = new HashMap<>();

  /** What was meant by labels: a laboratory writes the same few again and again. */
  private final Remembered<String, Optional<Found>> meant = Remembered.few();
  private final Function<String, Optional<Found>> searching;

  /**
   * The muscles with their spellings.
   *
   * @param named each muscle and its own names
   * @param spellings further spellings, which may have several readings
   * @param terms words that mean the same
   */
  public Muscles(Map<Muscle, List<String>> named, List<Spelling> spellings, Terms terms) {
    this.terms = terms;
    named.keySet().forEach(muscle -> byId.put(muscle.id(), muscle));
    this.labels = new Labels(byId, terms);
    this.searching = labels::search;
    named.forEach(
        (muscle, words) -> {
          add(muscle.name(), muscle);
          add(Terms.outsideBrackets(muscle.name()), muscle);
          words.forEach(word -> add(word, muscle));
          names.add(muscle.name());
          words.stream().filter(word -> word.length() > 4).forEach(names::add);
        });
    for (Spelling spelling : spellings) {
      labels.add(spelling);
      spelling.readings().forEach(id -> spelled(id, spelling.text()));
    }
  }

  private void add(String text, Muscle muscle) {
    labels.add(text, Set.of(muscle.id()));
    spelled(muscle.id(), text);
  }

  private void spelled(String id, String text) {
    spellings.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(text);
  }

  public Terms terms() {
    return terms;
  }

  public Collection<Muscle> all() {
    return byId.values();
  }

  public Muscle byId(String id) {
    return byId.get(id);
  }

  /** Every spelling that can mean a muscle, its name first. */
  public Set<String> spellings(Muscle muscle) {
    return Collections.unmodifiableSet(spellings.get(muscle.id()));
  }

  /** What a label means; nothing if no muscle is called so. */
  public Optional<Found> find(String written) {
    return written.length() > LONGEST ? Optional.empty() : meant.of(written, searching);
  }

  /** Whether a nerve that was written beside a muscle is one; what is blank says nothing. */
  public boolean isNerve(String written) {
    return written.isBlank()
        || terms.trunk(written).isPresent()
        || terms.nerves().containsKey(written.strip().toLowerCase(Locale.ROOT))
        || nerves().anyMatch(nerve -> nerve.equalsIgnoreCase(written.strip()));
  }

  /** The nerve nearest to what was written, for an error line. */
  public String hintOfNerve(String written) {
    return Nearest.hint(written, nerves().distinct().toList());
  }

  private Stream<String> nerves() {
    return byId.values().stream()
        .flatMap(m -> Stream.of(m.nerve(), m.division(), m.branch()).flatMap(Optional::stream));
  }

  /** The names nearest to what was written, for an error line. */
  public String hint(String written) {
    List<String> near = Nearest.words(written, names, MOST_HINTS);
    return near.isEmpty() ? "" : "; did you mean \"" + String.join("\" or \"", near) + "\"?";
  }
}
