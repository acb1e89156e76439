package casecode.cli;

import casecode.json.BundledCatalog;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code casecode join}: part of the build; what a look-up reads of a code goes into one file. */
@Command(
    name = "join",
    hidden = true,
    header = "Write what a look-up reads, one file a code, into a folder.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = "  casecode join joined")
final class JoinCommand implements Action {

  @Parameters(paramLabel = "FOLDER", description = "where; it is made if need be")
  private Path folder;

  @Override
  public ExitCode run() {
    Output.writeAll(folder, new BundledCatalog().joined(), "join");
    return ExitCode.ANSWERED;
  }
}
