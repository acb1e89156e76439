package casecode.logic;

import java.util.Objects;
import java.util.Optional;

/**
 * A fact that comes from outside: asked in the dialogue, read from a study, or looked up in a table
 * for a line. The question stands here and nowhere else.
 *
 * @param question what the dialogue asks; {@code {limb}} stands for the limb
 * @param help why it matters to the coder, shown by {@code ?}
 * @param field the place in a JSON study that gives it
 * @param option the command-line option that gives it
 * @param standard the value taken when nobody gives one; empty: it must be asked
 */
public record Given<T>(
    String id,
    Scope scope,
    Kind<T> kind,
    String label,
    String question,
    String help,
    String field,
    String option,
    Optional<T> standard)
    implements Fact<T> {

  public Given {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    if (standard.isEmpty() && isAsked(scope) && (question.isBlank() || help.isBlank())) {
      throw new IllegalArgumentException(id + " has no standard value, so it needs question and help");
    }
  }

  /** A fact that the engine asks for when it needs it. */
  public static <T> Given<T> asked(
      String id, Scope scope, Kind<T> kind, String label,
      String question, String help, String field, String option) {
    return new Given<>(id, scope, kind, label, question, help, field, option, Optional.empty());
  }

  /** A fact that has a value unless somebody says otherwise; it is never asked. */
  public static <T> Given<T> standing(
      String id, Scope scope, Kind<T> kind, String label, T standard, String field, String option) {
    return new Given<>(id, scope, kind, label, "", "", field, option, Optional.of(standard));
  }

  /** A fact that a table gives for a line, a pair of lines or the claim. */
  public static <T> Given<T> lookedUp(String id, Scope scope, Kind<T> kind, String label) {
    return new Given<>(id, scope, kind, label, "", "", "", "", Optional.empty());
  }

  private static boolean isAsked(Scope scope) {
    return scope == Scope.DAY || scope == Scope.LIMB;
  }

  @Override
  public String say(T value) {
    return kind.say(value);
  }

  @Override
  public Reading<T> in(View view) {
    Optional<T> value = view.given(this);
    return value.isPresent()
        ? new Reading.Known<>(value.get())
        : new Reading.Missing<>(view.ask(this));
  }

  /** One id and one field, one fact: both tell it apart, and facts are keys of large maps. */
  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof Given<?> given && id.equals(given.id) && field.equals(given.field);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
