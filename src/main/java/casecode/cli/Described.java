package casecode.cli;

import casecode.manual.Argument;
import casecode.manual.Manual;
import casecode.manual.Option;
import casecode.manual.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands as the manual sees them, read from the definitions that also give the help. */
final class Described {

  private Described() {}

  /** A command and those below it, without the hidden ones. */
  static Manual of(CommandSpec spec) {
    return new Manual(
        spec.name(),
        String.join(" ", spec.usageMessage().header()),
        List.of(spec.usageMessage().description()),
        Arrays.stream(spec.usageMessage().customSynopsis()).map(String::strip).toList(),
        spec.positionalParameters().stream().map(Described::argument).toList(),
        spec.options().stream().filter(option -> !option.hidden()).map(Described::option).toList(),
        spec.subcommands().values().stream()
            .map(CommandLine::getCommandSpec)
            .filter(sub -> !sub.usageMessage().hidden())
            .map(Described::of)
            .toList());
  }

  private static Argument argument(PositionalParamSpec found) {
    return new Argument(
        found.paramLabel(), words(found), found.arity().max() > 1, values(found));
  }

  private static Option option(OptionSpec found) {
    boolean valued = found.arity().max() > 0;
    return new Option(
        List.of(found.names()),
        valued ? Optional.of(found.paramLabel()) : Optional.empty(),
        words(found), found.isMultiValue(), valued ? values(found) : Values.UNKNOWN);
  }

  private static String words(ArgSpec found) {
    return String.join(" ", found.description());
  }

  /** The choices where they were declared; otherwise the label tells a file from a folder. */
  private static Values values(ArgSpec found) {
    if (found.completionCandidates() instanceof Candidates known) {
      return known.values();
    }
    return switch (found.paramLabel()) {
      case "FILE" -> Values.FILE;
      case "FOLDER" -> Values.FOLDER;
      default -> Values.UNKNOWN;
    };
  }
}
