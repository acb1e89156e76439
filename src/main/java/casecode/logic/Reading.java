package casecode.logic;

/** The value of a fact in one place, or what to ask to get it. */
public sealed interface Reading<T> {

  record Known<T>(T value) implements Reading<T> {}

  /** Not known; {@code next} is the fact that would bring it nearer. */
  record Missing<T>(Ask next) implements Reading<T> {}
}
