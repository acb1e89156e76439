package casecode.cli;

import casecode.render.Page;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casecode help}: a topic, or a command as {@code COMMAND --help} prints it. */
@Command(
    name = "help",
    header = "The help of a command, or a topic.",
    synopsisHeading = "%nExamples:%n",
    customSynopsis = {
      "  casecode help suggest",
      "  casecode help environment"
    })
final class HelpCommand implements Action {

  private final Io io;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      completionCandidates = Candidates.Commands.class,
      description = "a command or a topic; none gives the help of them all")
  private Optional<String> asked = Optional.empty();

  HelpCommand(Io io) {
    this.io = io;
  }

  @Override
  public ExitCode run() {
    CommandLine whole = spec.parent().commandLine();
    if (asked.isEmpty()) {
      io.out().print(whole.getUsageMessage(Ansi.OFF) + HelpTopic.list().print(Page.WIDTH));
      return ExitCode.ANSWERED;
    }
    Optional<String> text =
        Optional.ofNullable(whole.getSubcommands().get(asked.get()))
            .map(command -> command.getUsageMessage(Ansi.OFF))
            .or(() -> HelpTopic.named(asked.get()).map(topic -> topic.page().print(Page.WIDTH)));
    io.out().print(
        text.orElseThrow(
            () ->
                new UsageError("help " + asked.get() + ": no such command or topic; commands are "
                    + String.join(", ", Subcommand.listed().toList()) + "; topics are "
                    + String.join(", ", HelpTopic.titles()))));
    return ExitCode.ANSWERED;
  }
}
