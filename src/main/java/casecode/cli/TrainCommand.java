package casecode.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
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
          "explain 95861",
          "explain 95861 95886",
          "search botoks guidance",
          "suggest --study -",
          "suggest --study - --json");

  /** Enough for work on all processors, and no two alike. */
  private static final int STUDIES = 1200;

  /** Kinds of studies that differ in the rules that they need. */
  private static final List<String> KINDS =
      List.of(
          """
          {"id": "%1$d", "dateOfService": "2026-03-02", "payer": "medicare", "needleEmg": {"limbs": [
          {"limb": "right-arm", "muscles": %2$d, "nerves": %3$d, "levels": 2}, {"limb": "left-arm",
          "muscles": %3$d}], "regions": [{"region": "trunk"}]}, "nerveConduction": {"studies": %2$d}}
          """,
          """
          {"id": "%1$d", "payer": "cpt", "setting": "office", "needleEmg": {"limbs": [{"limb":
          "right-leg", "muscles": %2$d}], "regions": [{"region": "cervical-paraspinal"}, {"region":
          "cranial", "side": "both"}, {"region": "trunk"}]}, "nerveConduction": {"studies": 0}}
          """,
          """
          {"id": "%1$d", "payer": "cpt", "needleEmg": {"regions": [{"region": "cranial", "side":
          "left"}, {"region": "thoracic-paraspinal"}]}, "nerveConduction": {"studies": %2$d}}
          """);

  private final Io io;

  TrainCommand(Io io) {
    this.io = io;
  }

  @Override
  public ExitCode run() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (String line : COMMONEST) {
      Casecode.run(io.between(studies(), nowhere), line.split(" "));
    }
    return ExitCode.ANSWERED;
  }

  private static InputStream studies() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < STUDIES; i++) {
      String study = KINDS.get(i % KINDS.size()).replace("\n", " ");
      text.append(study.formatted(i, 1 + i % 30, 1 + i / 30 % 6)).append('\n');
    }
    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
