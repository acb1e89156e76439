package casecode.cli;

import casecode.config.Configuration;
import casecode.config.Key;
import casecode.intake.Choices;
import casecode.model.Name;
import casecode.model.Named;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that choose how an answer is written. */
final class Format {

  enum Kind implements Named {
    TEXT("text"),
    JSON("json"),
    CSV("csv");

    private final Name called;

    Kind(String id) {
      this.called = Name.of(id, id);
    }

    @Override
    public Name called() {
      return called;
    }
  }

  static final Key<Kind> KEY =
      Key.of("format", List.of(Kind.values()), Kind.TEXT, Optional.empty());

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Candidates.Formats.class,
      description = "how to write the answer: text, json or csv")
  private String named;

  @Option(names = "--json", description = "short for --format json")
  private boolean json;

  @Option(names = "--csv", description = "short for --format csv")
  private boolean csv;

  /**
   * The format asked for, one of those that the command can write. Where none is typed the
   * configuration is looked at, and a format there that the command cannot write is passed over.
   */
  Kind kind(Io io, Kind... possible) {
    if ((named == null ? 0 : 1) + (json ? 1 : 0) + (csv ? 1 : 0) > 1) {
      throw new UsageError("--format, --json and --csv all choose how to write; give one");
    }
    List<Kind> kinds = List.of(possible);
    if (named == null && !json && !csv) {
      Configuration configured = Configuration.only(io.around(), KEY);
      UsageError.first(configured.problems());
      return configured.value(KEY).filter(kinds::contains).orElse(KEY.standard());
    }
    String asked = named != null ? named : json ? Kind.JSON.id() : Kind.CSV.id();
    return FactOptions.value("--format", Choices.listed(asked, kinds));
  }

  /** Whether a command was asked for text, which somebody reads. */
  static boolean isText(CommandSpec command) {
    return command.mixins().values().stream()
        .anyMatch(mixin -> mixin.userObject() instanceof Format format && format.isText());
  }

  private boolean isText() {
    return !json && !csv && (named == null || named.equalsIgnoreCase(Kind.TEXT.id()));
  }
}
