package casecode.json;

import casecode.anatomy.Anatomy;
import casecode.anatomy.ConductionUnit;
import casecode.anatomy.ConductionUnits;
import casecode.intake.ConductionTally;
import casecode.intake.StudyBuilder;
import casecode.model.Named;
import casecode.model.Side;
import casecode.model.TestType;
import casecode.recall.Remembered;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the nerve conduction studies that a study lists. Safe for several threads. */
final class ConductionList {

  private static final List<TestType> TYPES = List.of(TestType.values());

  /** A test in which nothing is wrong. */
  private record Test(ConductionUnit unit, Side side, boolean fWave, String nerve) {}

  private final Anatomy anatomy;
  private final Remembered<Json.Obj, Test> tests = Remembered.fewByIdentity();

  ConductionList(Anatomy anatomy) {
    this.anatomy = anatomy;
  }

  /** How many studies the entries make, as CPT counts them. */
  int count(List<ObjectReader> entries, StudyBuilder study) {
    ConductionTally tally = new ConductionTally(study);
    for (ObjectReader entry : entries) {
      Optional<Test> test = test(entry);
      if (test.isPresent()) {
        tally.add(test.get().unit(), test.get().side());
        if (test.get().fWave()) {
          tally.fWave(test.get().side(), test.get().nerve());
        }
      }
    }
    tally.tellLimbs();
    study.conduction(tally.audit());
    return tally.studies();
  }

  /** The test of one entry; nothing where it does not say which. */
  private Optional<Test> test(ObjectReader entry) {
    Optional<Test> known = entry.recalled(tests);
    if (known.isPresent()) {
      return known;
    }
    Optional<String> nerve = entry.text("nerve");
    if (nerve.isEmpty() && entry.any("nerve").isEmpty()) {
      entry.wrong("nerve", "is missing; name the nerve");
    }
    Optional<TestType> type = entry.choice("type", TYPES);
    if (type.isEmpty() && entry.any("type").isEmpty()) {
      entry.wrong("type",
          "is missing; use " + TYPES.stream().map(Named::id).collect(Collectors.joining(", ")));
    }
    Optional<String> recording = entry.text("record");
    Side side = entry.choice("side", Side.STATED).orElse(Side.UNSAID);
    boolean fWave = entry.yesNo("fWave").orElse(false);
    entry.done();
    if (nerve.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    ConductionUnits units = anatomy.conduction();
    Optional<ConductionUnit> unit = units.unit(nerve.get(), type.get().id(), recording);
    if (unit.isEmpty()) {
      return entry.wrong("nerve", "unknown nerve" + units.hint(nerve.get()));
    }
    return Optional.of(entry.kept(tests, new Test(unit.get(), side, fWave, nerve.get())));
  }
}
