package casecode.intake;

import casecode.anatomy.ConductionUnit;
import casecode.anatomy.ConductionUnits;
import casecode.model.Limb;
import casecode.model.Side;
import casecode.model.YesNo;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Counts nerve conduction studies (decisions.md section 1): one unit on one side is one study,
 * however often it is listed; stimulation sites and F waves add none, left and right are two.
 */
public final class ConductionTally {

  private record Counted(ConductionUnit unit, Side side) {}

  private final ConductionUnits units;
  private final StudyBuilder study;
  private final Set<Counted> counted = new LinkedHashSet<>();
  private final List<String> repeated = new ArrayList<>();

  public ConductionTally(ConductionUnits units, StudyBuilder study) {
    this.units = units;
    this.study = study;
  }

  /** Takes one test; an unknown nerve is a mistake that names the nearest. */
  public void add(String place, String nerve, String type, Optional<String> record, Side side) {
    Optional<ConductionUnit> unit = units.unit(nerve, type, record);
    if (unit.isEmpty()) {
      study.problem(place, "unknown nerve" + units.hint(nerve));
      return;
    }
    if (unit.get().known().equals("open")) {
      study.remark(Remarks.openUnit(unit.get().name()));
    }
    for (Side each : side == Side.BOTH ? List.of(Side.LEFT, Side.RIGHT) : List.of(side)) {
      if (!counted.add(new Counted(unit.get(), each))) {
        repeated.add(each.words() + " " + unit.get().name());
      }
    }
  }

  public int studies() {
    return counted.size();
  }

  /** What was counted, one text a study. */
  public List<String> counted() {
    return counted.stream().map(one -> text(one.side(), one.unit())).toList();
  }

  /** What was listed again and adds none. */
  public List<String> repeated() {
    return List.copyOf(repeated);
  }

  /** Tells each limb whether any study was done in it; only for limbs nobody told it of. */
  public void tellLimbs() {
    Set<Limb> with = EnumSet.noneOf(Limb.class);
    for (Counted one : counted) {
      Limb.Part part = one.unit().limb().equals("lower-limb") ? Limb.Part.LEG : Limb.Part.ARM;
      boolean inALimb = one.unit().limb().endsWith("-limb");
      if (one.side() == Side.UNSAID || one.unit().limb().equals("other")) {
        return;
      }
      if (inALimb) {
        with.add(Limb.of(part, one.side()));
      }
    }
    for (Limb limb : Limb.values()) {
      if (study.given().get(StudyFacts.LIMB_CONDUCTION, limb).isEmpty()) {
        study.set(StudyFacts.LIMB_CONDUCTION, limb, YesNo.of(with.contains(limb)));
      }
    }
  }

  private static String text(Side side, ConductionUnit unit) {
    return (side == Side.UNSAID ? "" : side.words() + " ") + unit.name();
  }
}
