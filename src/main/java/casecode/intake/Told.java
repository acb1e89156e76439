package casecode.intake;

import casecode.logic.Facts;
import casecode.logic.Given;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody told: facts of the study, and what the labels of muscles mean. A fact of a label is
 * made anew whenever the label is read, so it is told apart by its id and field and not by itself.
 */
public final class Told {

  public static final Told NOTHING = new Told(Facts.NONE, Map.of());

  private final Facts facts;
  private final Map<Given<?>, Object> labels;

  private Told(Facts facts, Map<Given<?>, Object> labels) {
    this.facts = facts;
    this.labels = Map.copyOf(labels);
  }

  public Facts facts() {
    return facts;
  }

  /** The same with these facts instead. */
  public Told with(Facts more) {
    return new Told(more, labels);
  }

  /** The same with what a label means. */
  <T> Told with(Given<T> label, T value) {
    Map<Given<?>, Object> more = new HashMap<>(labels);
    more.put(label, value);
    return new Told(facts, more);
  }

  /** What was told of a label; the fact says of which type it is. */
  @SuppressWarnings("unchecked")
  <T> Optional<T> of(Given<T> label) {
    return Optional.ofNullable((T) labels.get(label));
  }

  boolean isEmpty() {
    return labels.isEmpty();
  }
}
