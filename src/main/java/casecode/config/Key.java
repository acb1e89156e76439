package casecode.config;

import casecode.intake.Choices;
import casecode.logic.Given;
import casecode.model.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that can be configured.
 *
 * @param id what the file calls it
 * @param variable what the environment calls it
 * @param choices its values
 * @param standard the value where nobody says one
 * @param fact what it says of a study or a claim; empty for how an answer is written
 */
public record Key<E extends Named>(
    String id, String variable, List<E> choices, E standard, Optional<Given<E>> fact) {

  /** So begins every variable that casecode reads. */
  public static final String PREFIX = "CASECODE_";

  /** Read by the launcher alone, before there is a program to configure. */
  public static final String OF_LAUNCHER = PREFIX + "NO_ARCHIVE";

  public Key {
    choices = List.copyOf(choices);
  }

  /** A key that the environment calls by its own name. */
  public static <E extends Named> Key<E> of(
      String id, List<E> choices, E standard, Optional<Given<E>> fact) {
    return new Key<>(id, PREFIX + upper(id), choices, standard, fact);
  }

  /** A key of which the environment also says what kind of thing it is. */
  public static <E extends Named> Key<E> of(
      String kind, String id, List<E> choices, E standard, Given<E> fact) {
    return new Key<>(
        id, PREFIX + upper(kind) + "_" + upper(id), choices, standard, Optional.of(fact));
  }

  /** What somebody wrote for it, understood or not. */
  Configured<E> configured(String written, String place) {
    return new Configured<>(this, written, Choices.listed(written, choices), place);
  }

  private static String upper(String id) {
    return id.toUpperCase(Locale.ROOT);
  }
}
