package casecode.rules;

import static casecode.logic.All.all;
import static casecode.logic.Basis.on;
import static casecode.logic.Is.is;
import static casecode.logic.Within.atLeast;
import static casecode.logic.Within.exactly;
import static casecode.rules.Bill.bill;
import static casecode.rules.Bill.once;
import static casecode.rules.DayFamily.LIMB_FAMILY;
import static casecode.rules.LimbExtent.EXTENT;
import static casecode.rules.StudyFacts.LIMBS;

import casecode.logic.Basis;
import casecode.logic.Basis.Known;
import casecode.logic.Decision;
import casecode.logic.Number;
import casecode.logic.Reason;
import casecode.logic.Rule;
import casecode.logic.Scope;
import casecode.model.Extent;
import casecode.model.Family;
import java.util.List;

/** Section 4: the codes of the limbs. The limited stand-alone limbs share 95870 with the trunk. */
public final class LimbCodes {

  static final Number.Limbs COMPLETE_ADD_ON = limbs(Family.ADD_ON, Extent.COMPLETE);
  static final Number.Limbs LIMITED_ADD_ON = limbs(Family.ADD_ON, Extent.LIMITED);
  static final Number.Limbs COMPLETE_STAND_ALONE = limbs(Family.STAND_ALONE, Extent.COMPLETE);
  static final Number.Limbs LIMITED_STAND_ALONE = limbs(Family.STAND_ALONE, Extent.LIMITED);

  private static final Basis ADD_ON = on(Known.PRIMARY, "AAPMR", "ACN", "CMS-AOC-2024");
  private static final Basis STAND_ALONE = on(Known.SECONDARY, "AAPMR", "CODINGAHEAD", "AAPC-FWAVE");

  public static final Decision<Bill> COMPLETE_WITH_CONDUCTION =
      new Decision<>(
          "complete-add-on", Scope.DAY, "the add-on code for complete limbs",
          "Complete limbs on a day with nerve conduction",
          List.of(
              new Rule<>("L1", atLeast(COMPLETE_ADD_ON, 1), bill("95886", COMPLETE_ADD_ON),
                  new Reason.PerLimb(COMPLETE_ADD_ON, EXTENT), ADD_ON)));

  public static final Decision<Bill> LIMITED_WITH_CONDUCTION =
      new Decision<>(
          "limited-add-on", Scope.DAY, "the add-on code for limited limbs",
          "Limited limbs on a day with nerve conduction",
          List.of(
              new Rule<>("M1", atLeast(LIMITED_ADD_ON, 1), bill("95885", LIMITED_ADD_ON),
                  new Reason.PerLimb(LIMITED_ADD_ON, EXTENT), ADD_ON)));

  public static final Decision<Bill> COMPLETE_WITHOUT_CONDUCTION =
      new Decision<>(
          "complete-stand-alone", Scope.DAY, "the stand-alone code for complete limbs",
          "Complete limbs without nerve conduction: one code for all of them",
          List.of(
              standAlone("S1", 1, "95860"), standAlone("S2", 2, "95861"),
              standAlone("S3", 3, "95863"), standAlone("S4", 4, "95864")));

  private LimbCodes() {}

  private static Number.Limbs limbs(Family family, Extent extent) {
    return new Number.Limbs(
        LIMBS, all(is(LIMB_FAMILY, family), is(EXTENT, extent)),
        extent.words() + " limb under the " + family.words(),
        extent.words() + " limbs under the " + family.words());
  }

  private static Rule<Bill> standAlone(String id, int limbs, String code) {
    return new Rule<>(id, exactly(COMPLETE_STAND_ALONE, limbs), once(code),
        new Reason.PerLimb(COMPLETE_STAND_ALONE, EXTENT), STAND_ALONE);
  }
}
