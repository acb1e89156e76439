package casecode.logic;

import casecode.model.Worded;
import java.util.List;
import java.util.Optional;

/**
 * Chooses one thing: the first rule that holds decides. A decision is itself a fact that other
 * conditions can read.
 *
 * @param label a noun phrase for sentences, for example {@code the limb}
 * @param title what it settles, for the printed book
 */
public record Decision<T extends Worded>(
    String id, Scope scope, String label, String title, List<Rule<T>> rules) implements Fact<T> {

  public Decision {
    rules = List.copyOf(rules);
    if (rules.isEmpty()) {
      throw new IllegalArgumentException(id + " has no rules");
    }
  }

  /** A decision is told by its id: its rules are too large to be compared. */
  @Override
  public boolean equals(Object other) {
    return other == this || other instanceof Decision<?> decision && id.equals(decision.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** How a decision ended on these facts. */
  public sealed interface Outcome<T extends Worded> {
    /** This rule decided. */
    record Fired<T extends Worded>(Rule<T> rule) implements Outcome<T> {}

    /** No rule applies. */
    record Silent<T extends Worded>() implements Outcome<T> {}

    /** It cannot be told yet; {@code next} is the fact to ask for. */
    record Open<T extends Worded>(Ask next) implements Outcome<T> {}
  }

  public Outcome<T> outcome(View view) {
    for (int i = 0; i < rules.size(); i++) {
      Check check = rules.get(i).when().check(view);
      if (check.truth() == Truth.YES) {
        return new Outcome.Fired<>(rules.get(i));
      }
      if (check.truth() == Truth.UNKNOWN) {
        return new Outcome.Open<>(check.next().orElseThrow());
      }
    }
    return new Outcome.Silent<>();
  }

  /** Why it came out as it did; nothing while it is open. */
  public List<String> because(View view) {
    return outcome(view) instanceof Outcome.Fired<T> fired ? fired.rule().because(view) : List.of();
  }

  @Override
  public String say(T value) {
    return value.words();
  }

  @Override
  public Reading<T> in(View view) {
    Optional<T> supposed = view.supposed(this);
    if (supposed.isPresent()) {
      return new Reading.Known<>(supposed.get());
    }
    Outcome<T> outcome = outcome(view);
    if (outcome instanceof Outcome.Fired<T> fired) {
      return new Reading.Known<>(fired.rule().then());
    }
    if (outcome instanceof Outcome.Open<T> open) {
      return new Reading.Missing<>(open.next());
    }
    throw new IllegalStateException("no rule of " + id + " applies");
  }
}
