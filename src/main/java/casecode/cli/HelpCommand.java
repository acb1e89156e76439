package casecode.cli;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casecode help}: the help of a command, as {@code COMMAND --help} prints it. */
@Command(name = "help", header = "The help of a command.", customSynopsis = "casecode help COMMAND")
final class HelpCommand implements Action {

  private final Io io;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "a command")
  private Optional<String> command = Optional.empty();

  HelpCommand(Io io) {
    this.io = io;
  }

  @Override
  public ExitCode run() {
    CommandLine whole = spec.parent().commandLine();
    if (command.isPresent() && !whole.getSubcommands().containsKey(command.get())) {
      throw new UsageError("help " + command.get() + ": no such command; commands are "
          + whole.getSubcommands().entrySet().stream()
              .filter(each -> !each.getValue().getCommandSpec().usageMessage().hidden())
              .map(Map.Entry::getKey)
              .collect(Collectors.joining(", ")));
    }
    CommandLine topic = command.map(whole.getSubcommands()::get).orElse(whole);
    io.out().print(topic.getUsageMessage(CommandLine.Help.Ansi.OFF));
    return ExitCode.ANSWERED;
  }
}
