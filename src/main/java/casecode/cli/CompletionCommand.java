package casecode.cli;

import casecode.intake.Choices;
import casecode.manual.Shell;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casecode completion}: the script with which a shell completes what is typed. */
@Command(
    name = "completion",
    header = "The script with which a shell completes commands, options, codes and names.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = {
      "  source <(casecode completion bash)",
      "  source <(casecode completion zsh)",
      "  casecode completion fish | source"
    })
final class CompletionCommand implements Action {

  private final Io io;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SHELL",
      arity = "0..1",
      completionCandidates = Candidates.Shells.class,
      description = "${COMPLETION-CANDIDATES}")
  private Optional<String> shell = Optional.empty();

  CompletionCommand(Io io) {
    this.io = io;
  }

  @Override
  public ExitCode run() {
    String asked =
        shell.orElseThrow(
            () -> new UsageError("completion: name the shell, as casecode completion bash"));
    Shell found =
        FactOptions.value("completion", Choices.byId(asked, List.of(Shell.values())));
    io.out().print(found.script(Described.of(spec.root())));
    return ExitCode.ANSWERED;
  }
}
