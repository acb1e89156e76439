package casecode.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Command;

/** Runs what is run most, for nobody to read: the class-data archive learns its classes from it. */
@Command(
    name = "train",
    hidden = true,
    header = "Runs the commonest commands and prints nothing.",
    synopsisHeading = "%nExamples:%n",
    customSynopsis = "  casecode train")
final class TrainCommand implements Action {

  private static final List<String> COMMONEST =
      List.of(
          "lookup 95861",
          "lookup 95861 --json",
          "suggest --ncs 4 --limb right-arm=6/3 --limb left-arm=3",
          "suggest --no-ncs --limb right-leg=TA,EHL,MG,VM,TFL --json",
          "check 95910 95886x2 95885",
          "explain 95861 95886",
          "search botoks guidance");

  private final Io io;

  TrainCommand(Io io) {
    this.io = io;
  }

  @Override
  public ExitCode run() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (String line : COMMONEST) {
      Casecode.run(io.writingTo(nowhere), line.split(" "));
    }
    return ExitCode.ANSWERED;
  }
}
