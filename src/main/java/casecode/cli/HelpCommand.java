package casecode.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casecode help}: the help of a command, as {@code COMMAND --help} prints it. */
@Command(
    name = "help",
    header = "The help of a command.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = "  casecode help suggest")
final class HelpCommand implements Action {

  private final Io io;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "COMMAND",
      arity = "0..1",
      completionCandidates = Candidates.Commands.class,
      description = "a command; none gives the help of them all")
  private Optional<String> command = Optional.empty();

  HelpCommand(Io io) {
    this.io = io;
  }

  @Override
  public ExitCode run() {
    CommandLine whole = spec.parent().commandLine();
    if (command.isPresent() && !whole.getSubcommands().containsKey(command.get())) {
      throw new UsageError("help " + command.get() + ": no such command; commands are "
          + String.join(", ", Subcommand.listed().toList()));
    }
    CommandLine topic = command.map(whole.getSubcommands()::get).orElse(whole);
    io.out().print(topic.getUsageMessage(CommandLine.Help.Ansi.OFF));
    return ExitCode.ANSWERED;
  }
}
