package casecode.config;

import casecode.intake.Typed;
import casecode.intake.Typed.Read;
import casecode.intake.Typed.Wrong;
import casecode.logic.Facts;
import casecode.model.Named;
import java.util.Optional;

/**
 * One value that somebody configured.
 *
 * @param place the variable, or the file and its line
 */
public record Configured<E extends Named>(
    Key<E> key, String written, Typed<E> typed, String place) {

  /** The value, unless it is wrong. */
  public Optional<E> value() {
    return typed instanceof Read<E> read ? Optional.of(read.value()) : Optional.empty();
  }

  /** What is wrong with it, with its place. */
  Optional<String> problem() {
    String word = place.equals(key.variable()) ? "" : key.id() + ": ";
    return typed instanceof Wrong<E> wrong
        ? Optional.of(place + ": " + word + wrong.message())
        : Optional.empty();
  }

  /** The facts with it, where they do not say it themselves. */
  Facts applied(Facts facts) {
    return isOpen(facts) && value().isPresent()
        ? facts.with(key.fact().orElseThrow(), value().get())
        : facts;
  }

  /** Whether these facts would be read otherwise without it. */
  boolean changes(Facts facts) {
    return isOpen(facts) && value().filter(value -> !value.equals(key.standard())).isPresent();
  }

  private boolean isOpen(Facts facts) {
    return key.fact().filter(fact -> facts.get(fact).isEmpty()).isPresent();
  }
}
