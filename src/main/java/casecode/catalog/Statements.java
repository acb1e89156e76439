package casecode.catalog;

import java.util.List;
import java.util.stream.Stream;

/** Everything that a record states. */
public final class Statements {

  private Statements() {}

  public static List<Statement> of(CodeRecord record) {
    Stream<Statement> common =
        Stream.concat(Stream.of(record.title(), record.decidedBy()), record.summary().stream());
    if (!(record instanceof CodeRecord.Active active)) {
      return common.toList();
    }
    return Stream.of(
            common,
            active.units().stream(),
            active.modifiers().stream().map(CodeRecord.ModifierUse::use),
            active.neighbours().stream().map(CodeRecord.Neighbour::insteadWhen),
            active.documentation().stream(),
            active.indications().stream().map(CodeRecord.Indication::label),
            active.settings().stream(),
            active.history().stream())
        .flatMap(statements -> statements)
        .toList();
  }

  /** The keys of all sources that a record rests on, sorted. */
  public static List<String> sources(CodeRecord record) {
    return of(record).stream()
        .flatMap(statement -> statement.sources().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
