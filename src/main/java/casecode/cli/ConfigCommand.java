package casecode.cli;

import casecode.config.ConfigFile;
import casecode.config.Configuration;
import casecode.config.Configuration.Shown;
import casecode.json.ConfigJson;
import casecode.render.ConfigText;
import casecode.render.Printable;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code casecode config}: what is configured; it shows a wrong configuration too. */
@Command(
    name = "config",
    header = "What is configured, and where it stands.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = {
      "  casecode config",
      "  casecode config --json"
    })
final class ConfigCommand implements Action {

  private final Io io;

  @Option(names = "--json", description = "as JSON: key, value and source of each")
  private boolean json;

  ConfigCommand(Io io) {
    this.io = io;
  }

  @Override
  public ExitCode run() {
    ConfigFile file = ConfigFile.of(io.around());
    Configuration read = Configuration.of(io.around(), file, Keys.ALL);
    List<Shown> shown = read.shown(Keys.ALL);
    if (json) {
      io.out().println(ConfigJson.of(shown));
    } else {
      io.print(ConfigText.of(shown, file));
    }
    read.problems().forEach(problem -> io.complain(Printable.of(problem)));
    if (!read.problems().isEmpty()) {
      return ExitCode.USAGE;
    }
    // What is wrong in the folder of the notes is told here too.
    new OverlayOption().notes(io, code -> true);
    return ExitCode.ANSWERED;
  }
}
