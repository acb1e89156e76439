package casecode.cli;

import casecode.config.ConfigFile;
import casecode.config.Configuration;
import casecode.config.Key;
import casecode.intake.Choices;
import casecode.logic.Given;
import casecode.model.Distinct;
import casecode.model.Named;
import casecode.rules.StudyFacts;
import casecode.rules.Switches;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that can be configured, in the order in which it is shown. */
final class Keys {

  /** What a study and a claim can say themselves. */
  static final List<Key<?>> DAY =
      List.of(
          stated("payer", StudyFacts.PAYER),
          stated("setting", StudyFacts.SETTING),
          stated("component", StudyFacts.COMPONENT_STATED));

  /** How the rules are to be read. */
  private static final List<Key<?>> READING =
      Stream.<Key<?>>concat(
              Switches.ALL.stream()
                  .map(
                      one ->
                          Key.of("switch", one.id(), one.choices(), one.standard(), one.fact())),
              Stream.of(
                  key("distinct", List.of(Distinct.values()), StudyFacts.DISTINCT)))
          .toList();

  static final List<Key<?>> ALL =
      Stream.of(DAY, List.<Key<?>>of(Format.KEY, OverlayOption.KEY), READING)
          .flatMap(List::stream)
          .toList();

  private Keys() {}

  /** All that is configured; a mistake in any of it ends the command. */
  static Configuration configured(Io io) {
    Configuration read = Configuration.of(io.around(), ConfigFile.of(io.around()), ALL);
    UsageError.first(read.problems());
    return read;
  }

  private static <E extends Named> Key<E> stated(String id, Given<E> fact) {
    return key(id, Choices.stated(fact), fact);
  }

  private static <E extends Named> Key<E> key(String id, List<E> choices, Given<E> fact) {
    return Key.of(id, choices, fact.standard().orElseThrow(), Optional.of(fact));
  }
}
