package casecode.json;

import casecode.anatomy.Anatomy;
import casecode.anatomy.ConductionUnit;
import casecode.anatomy.ConductionUnits;
import casecode.intake.ConductionTally;
import casecode.intake.StudyBuilder;
import casecode.model.Named;
import casecode.model.Side;
import casecode.model.TestType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the nerve conduction studies that a study lists. */
final class ConductionList {

  private static final List<TestType> TYPES = List.of(TestType.values());

  private ConductionList() {}

  /** How many studies the entries make, as CPT counts them. */
  static int count(List<ObjectReader> entries, Anatomy anatomy, StudyBuilder study) {
    ConductionUnits units = anatomy.conduction();
    ConductionTally tally = new ConductionTally(study);
    for (ObjectReader entry : entries) {
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
      Side side =
          entry.choice("side", Side.STATED).orElse(Side.UNSAID);
      boolean fWave = entry.yesNo("fWave").orElse(false);
      entry.done();
      if (nerve.isPresent() && type.isPresent()) {
        Optional<ConductionUnit> unit = units.unit(nerve.get(), type.get().id(), recording);
        if (unit.isPresent()) {
          tally.add(unit.get(), side);
        } else {
          entry.wrong("nerve", "unknown nerve" + units.hint(nerve.get()));
        }
        if (fWave) {
          tally.fWave(side, nerve.get());
        }
      }
    }
    tally.tellLimbs();
    study.conduction(tally.audit());
    return tally.studies();
  }
}
