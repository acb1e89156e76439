package casecode.corpus;

import casecode.anatomy.ConductionUnit;
import casecode.anatomy.ConductionUnits;
import casecode.anatomy.Muscles;
import casecode.model.Muscle;
import casecode.pages.CodeRanges;
import casecode.render.ConductionText;
import casecode.render.MuscleText;
import casecode.search.Passage;
import casecode.search.Place;
import casecode.search.Subject;
import java.util.ArrayList;
import java.util.List;

/** What is said of muscles and of nerve conduction tests. */
final class AnatomyPassages {

  private static final String MUSCLE = "casecode muscle {}";
  private static final String NERVE = "casecode nerve {}";

  private AnatomyPassages() {}

  static List<Passage> ofMuscles(Muscles muscles) {
    List<Passage> all = new ArrayList<>();
    for (Muscle muscle : muscles.all()) {
      String codes = CodeRanges.of(CodesOfRegion.of(muscle.region()));
      Subject subject =
          new Subject(
              Subject.Kind.MUSCLE, muscle.name(), muscle.region().words() + ", coded " + codes);
      all.add(new Passage(subject, named(MUSCLE), muscle.name()));
      all.add(new Passage(subject, new Place("counts", "counts", 3, MUSCLE),
          MuscleText.counts(muscle)));
      all.add(new Passage(subject, new Place("nerve", "nerve", 2, MUSCLE),
          muscle.nerve().orElse("not settled")
              + muscle.branch().map(branch -> " (" + branch + ")").orElse("")
              + ", roots " + String.join(" ", muscle.roots())));
      muscles.spellings(muscle).stream()
          .filter(spelling -> !spelling.equals(muscle.name()))
          .forEach(spelling -> all.add(new Passage(subject, spelled(MUSCLE), spelling)));
    }
    return all;
  }

  static List<Passage> ofNerves(ConductionUnits units) {
    List<Passage> all = new ArrayList<>();
    for (ConductionUnit unit : units.all()) {
      Subject subject =
          new Subject(Subject.Kind.NERVE, unit.name(),
              (unit.counts() ? "counts " : "") + ConductionText.counts(unit));
      all.add(new Passage(subject, named(NERVE), unit.name()));
      all.add(new Passage(subject, new Place("recorded", "recorded", 2, NERVE),
          unit.nerve() + ", " + unit.site()));
      unit.spellings().forEach(
          spelling -> all.add(new Passage(subject, spelled(NERVE), spelling)));
    }
    return all;
  }

  private static Place named(String command) {
    return new Place(Place.DECIDING, "named", 12, command);
  }

  private static Place spelled(String command) {
    return new Place("spelling", "spelled", 10, command);
  }
}
