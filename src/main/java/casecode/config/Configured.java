package casecode.config;

import casecode.intake.Typed;
import casecode.intake.Typed.Read;
import casecode.intake.Typed.Wrong;
import casecode.logic.Facts;
import java.util.Optional;

/** One value that somebody configured, and where. */
public record Configured<T>(Key<T> key, String written, Typed<T> typed, Place place) {

  /** The value, unless it is wrong. */
  public Optional<T> value() {
    return typed instanceof Read<T> read ? Optional.of(read.value()) : Optional.empty();
  }

  /** The value in force, or what was written where that is wrong. */
  public String words() {
    return value().map(key::words).orElse(written);
  }

  /** What is wrong with it, with its place. */
  Optional<String> problem() {
    return typed instanceof Wrong<T> wrong
        ? Optional.of(subject() + ": " + wrong.message())
        : Optional.empty();
  }

  /** How a message about the value begins. */
  public String subject() {
    return place.subject(key.id());
  }

  /** The facts with it, where they do not say it themselves. */
  Facts applied(Facts facts) {
    return value().map(value -> key.applied(value, facts)).orElse(facts);
  }

  /** Whether these facts would be read otherwise without it. */
  boolean changes(Facts facts) {
    return key.isOpen(facts)
        && value().filter(value -> !value.equals(key.standard())).isPresent();
  }
}
