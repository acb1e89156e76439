package casecode.logic;

/**
 * Something that a condition can read.
 *
 * @param <T> the type of its value
 */
public sealed interface Fact<T> permits Given, Trait, Decision {

  /** The word that names it in JSON, {@code explain} and tests; unique in the book. */
  String id();

  Scope scope();

  /** A noun phrase for sentences, for example {@code the payer}. */
  String label();

  String say(T value);

  /** Its value here, or which fact to ask for next. */
  Reading<T> in(View view);
}
