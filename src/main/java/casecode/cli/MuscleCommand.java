package casecode.cli;

import casecode.anatomy.Found;
import casecode.anatomy.Muscles;
import casecode.intake.Choices;
import casecode.json.AnatomyJson;
import casecode.json.BundledAnatomy;
import casecode.model.BodyRegion;
import casecode.model.Muscle;
import casecode.render.MuscleText;
import casecode.render.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casecode muscle}: what a muscle counts for. */
@Command(
    name = "muscle",
    header = "A muscle: its limb or region, nerve and roots, and what it counts for.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = {
      "  casecode muscle APB",
      "  casecode muscle upper trapezius",
      "  casecode muscle --region upper-extremity --csv"
    })
final class MuscleCommand implements Action {

  private final Io io;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      completionCandidates = Candidates.Muscles.class,
      description = "one muscle, in any spelling")
  private List<String> name = new ArrayList<>();

  @Option(
      names = "--region",
      paramLabel = "REGION",
      completionCandidates = Candidates.BodyRegions.class,
      description = "list the muscles of a region")
  private String region;

  @Mixin private Format format;

  MuscleCommand(Io io) {
    this.io = io;
  }

  @Override
  public ExitCode run() {
    Muscles muscles = new BundledAnatomy().muscles();
    if (name.isEmpty() == (region == null)) {
      throw new UsageError("muscle: give one name, or --region REGION");
    }
    if (region != null) {
      BodyRegion asked =
          FactOptions.value("--region", Choices.byId(region, List.of(BodyRegion.values())));
      list(muscles.all().stream().filter(muscle -> muscle.region() == asked).toList());
      return ExitCode.ANSWERED;
    }
    String label = String.join(" ", name);
    Optional<Found> found = muscles.find(label);
    if (found.isEmpty()) {
      io.complain("no muscle is called \"" + Printable.brief(label) + "\" here" + muscles.hint(label));
      return ExitCode.NOT_ANSWERED;
    }
    if (format.kind(io, Format.Kind.values()) == Format.Kind.TEXT) {
      io.print(MuscleText.of(found.get()));
    } else {
      list(found.get().readings());
    }
    return ExitCode.ANSWERED;
  }

  private void list(List<Muscle> muscles) {
    switch (format.kind(io, Format.Kind.values())) {
      case JSON -> io.out().println(AnatomyJson.muscles(muscles));
      case CSV -> {
        io.out().print(MuscleText.HEADER);
        muscles.forEach(muscle -> io.out().print(MuscleText.csv(muscle)));
      }
      case TEXT -> muscles.forEach(muscle -> io.out().println(muscle.name()));
    }
  }
}
