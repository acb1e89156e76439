package casecode.cli;

import casecode.anatomy.ConductionUnit;
import casecode.anatomy.ConductionUnits;
import casecode.json.AnatomyJson;
import casecode.json.BundledAnatomy;
import casecode.render.ConductionText;
import casecode.render.Printable;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code casecode nerve}: whether a nerve conduction test counts as a study. */
@Command(
    name = "nerve",
    header = "A nerve conduction test: whether it counts as a study of its own.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = {
      "  casecode nerve median D2",
      "  casecode nerve sural",
      "  casecode nerve --csv"
    })
final class NerveCommand implements Action {

  private final Io io;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      completionCandidates = Candidates.Nerves.class,
      description = "a nerve, perhaps with its recording site; none lists all")
  private List<String> name = new ArrayList<>();

  @Mixin private Format format;

  NerveCommand(Io io) {
    this.io = io;
  }

  @Override
  public ExitCode run() {
    ConductionUnits units = new BundledAnatomy().conduction();
    String label = String.join(" ", name);
    List<ConductionUnit> found = name.isEmpty() ? units.all() : units.named(label);
    if (found.isEmpty()) {
      io.complain("no nerve is called \"" + Printable.brief(label) + "\" here" + units.hint(label));
      return ExitCode.NOT_ANSWERED;
    }
    switch (format.kind(io, Format.Kind.values())) {
      case JSON -> io.out().println(AnatomyJson.units(found));
      case CSV -> {
        io.out().print(ConductionText.HEADER);
        found.forEach(unit -> io.out().print(ConductionText.csv(unit)));
      }
      case TEXT -> text(found);
    }
    return ExitCode.ANSWERED;
  }

  private void text(List<ConductionUnit> found) {
    for (int i = 0; i < found.size(); i++) {
      if (name.isEmpty()) {
        io.out().println(found.get(i).name());
      } else {
        io.out().print(i == 0 ? "" : "\n");
        io.print(ConductionText.of(found.get(i)));
      }
    }
  }
}
