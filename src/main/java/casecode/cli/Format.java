package casecode.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that choose how an answer is written. */
final class Format {

  enum Kind {
    TEXT,
    JSON,
    CSV
  }

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

  /** The format asked for, one of those that the command can write. */
  Kind kind(Kind... possible) {
    if ((named == null ? 0 : 1) + (json ? 1 : 0) + (csv ? 1 : 0) > 1) {
      throw new UsageError("--format, --json and --csv all choose how to write; give one");
    }
    String asked = named != null ? named : json ? "json" : csv ? "csv" : "text";
    List<Kind> kinds = Arrays.asList(possible);
    return kinds.stream()
        .filter(kind -> name(kind).equalsIgnoreCase(asked))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageError(
                    "--format " + asked + ": use "
                        + kinds.stream().map(Format::name).collect(Collectors.joining(", "))));
  }

  /** Whether a command was asked for text, which somebody reads. */
  static boolean isText(CommandSpec command) {
    return command.mixins().values().stream()
        .anyMatch(mixin -> mixin.userObject() instanceof Format format && format.isText());
  }

  private boolean isText() {
    return !json && !csv && (named == null || named.equalsIgnoreCase(name(Kind.TEXT)));
  }

  static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
