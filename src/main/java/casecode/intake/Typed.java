package casecode.intake;

import java.util.function.Function;

/**
 * What became of something that a person typed.
 *
 * @param <T> what was understood
 */
public sealed interface Typed<T> {

  record Read<T>(T value) implements Typed<T> {}

  /** Not understood; the message says what is wrong and what to do. */
  record Wrong<T>(String message) implements Typed<T> {}

  static <T> Typed<T> read(T value) {
    return new Read<>(value);
  }

  static <T> Typed<T> wrong(String message) {
    return new Wrong<>(message);
  }

  default <R> Typed<R> then(Function<T, Typed<R>> next) {
    return this instanceof Read<T> read
        ? next.apply(read.value())
        : wrong(((Wrong<T>) this).message());
  }
}
