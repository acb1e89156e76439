package casecode.render;

import casecode.anatomy.Found;
import casecode.model.Muscle;
import java.util.List;
import java.util.stream.Collectors;

/** A muscle as a coder needs it: where it lies, its nerve and roots, and what it counts for. */
public final class MuscleText {

  private static final int COLUMN = 12;

  public static final String HEADER =
      Csv.row(
          List.of("id", "name", "region", "nerve", "branch", "roots", "principalRoots", "counts",
              "known"));

  private MuscleText() {}

  public static Page of(Found found) {
    Page page = new Page();
    boolean several = found.readings().size() > 1;
    if (several) {
      page.line("has several readings; " + found.usual()
          .map(muscle -> "the usual one is " + muscle.name())
          .orElse("write the full name in a report"));
    }
    for (Muscle muscle : found.readings()) {
      if (several) {
        page.blank();
      }
      page.item("muscle", COLUMN, muscle.name());
      page.item("lies in", COLUMN, muscle.region().words());
      page.item("nerve", COLUMN, muscle.nerve().orElse("not settled") + branch(muscle));
      page.item("roots", COLUMN, roots(muscle.roots())
          + (muscle.principalRoots().equals(muscle.roots()) || muscle.principalRoots().isEmpty()
              ? ""
              : "; mainly " + roots(muscle.principalRoots())));
      muscle.rootsBy().forEach(
          (source, roots) -> page.item("", COLUMN, roots(roots) + " in " + source));
      page.item("counts", COLUMN, counts(muscle));
      page.item("known", COLUMN, muscle.known() + ", from " + String.join(", ", muscle.sources()));
    }
    return page;
  }

  private static String branch(Muscle muscle) {
    return muscle.branch().map(branch -> " (" + branch + ")").orElse("");
  }

  private static String roots(List<String> roots) {
    return roots.isEmpty() ? "none" : String.join(" ", roots);
  }

  /** What it counts for in coding, and why. */
  public static String counts(Muscle muscle) {
    if (muscle.counts()) {
      String head =
          muscle.headOf().equals(muscle.id())
              ? ""
              : "; a head of " + muscle.headOf().replace('-', ' ') + ", which counts once";
      return "as one of the five of " + muscle.region().part().orElseThrow().words() + head;
    }
    return muscle.region().coded()
        .map(region -> "never among the five; it is coded as " + region.words())
        .orElse("makes its limb needled, but is none of the five");
  }

  public static String csv(Muscle muscle) {
    return Csv.row(
        List.of(muscle.id(), muscle.name(), muscle.region().id(), muscle.nerve().orElse(""),
            muscle.branch().orElse(""), muscle.roots().stream().collect(Collectors.joining(" ")),
            String.join(" ", muscle.principalRoots()), muscle.counts() ? "yes" : "no",
            muscle.known()));
  }
}
