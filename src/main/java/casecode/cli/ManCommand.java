package casecode.cli;

import casecode.manual.ManPage;
import casecode.manual.Section;
import casecode.render.EnvironmentText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casecode man}: writes the manual, for packages; the help keeps it back. */
@Command(
    name = "man",
    hidden = true,
    header = "Write every page of the manual into a folder.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = "  casecode man man1")
final class ManCommand implements Action {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "where; it is made if need be")
  private Optional<Path> folder = Optional.empty();

  @Override
  public ExitCode run() {
    Path into = folder.orElseThrow(() -> new UsageError("man: name a folder to write to"));
    Output.writeAll(into,
        ManPage.all(
            Described.of(spec.root()), spec.root().version()[0], Casecode.exitCodes(), sections()),
        "man");
    return ExitCode.ANSWERED;
  }

  /** What {@code casecode help} tells besides the commands. */
  private Map<String, List<Section>> sections() {
    return Map.of(
        spec.root().name(),
        List.of(
            new Section(
                "ENVIRONMENT", List.of(EnvironmentText.ORDER), EnvironmentText.variables(Keys.ALL)),
            new Section(
                "FILES", List.of(), Map.of(EnvironmentText.FILE, EnvironmentText.file()))),
        Subcommand.HELP.title(),
        List.of(new Section("TOPICS", List.of(), HelpTopic.headers())));
  }
}
