package casecode.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
      description = "how to write the answer: text, json or csv")
  private String named;

  @Option(names = "--json", description = "short for --format json")
  private boolean json;

  /** The format asked for, one of those that the command can write. */
  Kind kind(Kind... possible) {
    if (named != null && json) {
      throw new UsageError("--json and --format both choose how to write; give one");
    }
    if (named == null) {
      return json ? Kind.JSON : Kind.TEXT;
    }
    List<Kind> kinds = Arrays.asList(possible);
    return kinds.stream()
        .filter(kind -> name(kind).equalsIgnoreCase(named))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageError(
                    "--format " + named + ": use "
                        + kinds.stream().map(Format::name).collect(Collectors.joining(", "))));
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
