package casecode.logic;

import casecode.model.Limb;
import casecode.model.Worded;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of one study. Immutable; {@code with} gives a copy that knows more. */
public final class Facts {

  public static final Facts NONE = new Facts(Map.of(), Map.of());

  private final Map<Ask, Object> values;
  private final Map<String, Object> assumed;

  private Facts(Map<Ask, Object> values, Map<String, Object> assumed) {
    this.values = values;
    this.assumed = assumed;
  }

  public <T> Facts with(Given<T> fact, T value) {
    return with(Ask.of(fact), value);
  }

  public <T> Facts with(Given<T> fact, Limb limb, T value) {
    return with(Ask.of(fact, limb), value);
  }

  private Facts with(Ask ask, Object value) {
    Map<Ask, Object> more = new LinkedHashMap<>(values);
    more.put(ask, value);
    return new Facts(Collections.unmodifiableMap(more), assumed);
  }

  /** The same facts without this one: how a dialogue goes back. */
  public Facts without(Ask ask) {
    Map<Ask, Object> fewer = new LinkedHashMap<>(values);
    fewer.remove(ask);
    return new Facts(Collections.unmodifiableMap(fewer), assumed);
  }

  /** The same facts, with the outcome of a decision set by force: for "what would it be otherwise?". */
  public <T extends Worded> Facts supposing(Decision<T> decision, T value) {
    Map<String, Object> more = new HashMap<>(assumed);
    more.put(decision.id(), value);
    return new Facts(values, Collections.unmodifiableMap(more));
  }

  /** Everything that somebody gave, in the order given. */
  public Map<Ask, Object> given() {
    return values;
  }

  public <T> Optional<T> get(Given<T> fact) {
    return get(fact, Ask.of(fact));
  }

  public <T> Optional<T> get(Given<T> fact, Limb limb) {
    return get(fact, Ask.of(fact, limb));
  }

  // A value enters only through with(), whose signature ties it to the type of its fact.
  @SuppressWarnings("unchecked")
  private <T> Optional<T> get(Given<T> fact, Ask ask) {
    return Optional.ofNullable((T) values.get(ask));
  }

  @SuppressWarnings("unchecked")
  <T extends Worded> Optional<T> supposed(Decision<T> decision) {
    return assumed.isEmpty() ? Optional.empty() : Optional.ofNullable((T) assumed.get(decision.id()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts
        && values.equals(facts.values)
        && assumed.equals(facts.assumed);
  }

  @Override
  public int hashCode() {
    return values.hashCode() + assumed.hashCode();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (ask, value) -> {
          ask.limb().ifPresent(limb -> text.append(limb.id()).append(' '));
          text.append(ask.fact().id()).append('=').append(value).append("; ");
        });
    return text.toString();
  }
}
