package casecode.rules;

import static casecode.logic.All.all;
import static casecode.logic.Basis.on;
import static casecode.logic.Is.is;
import static casecode.logic.Reason.Sentence.says;
import static casecode.logic.Within.atLeast;
import static casecode.rules.StudyFacts.LIMB_CONDUCTION;

import casecode.logic.Always;
import casecode.logic.Basis;
import casecode.logic.Basis.Known;
import casecode.logic.Decision;
import casecode.logic.Rule;
import casecode.logic.Scope;
import casecode.logic.Slot;
import casecode.model.Family;
import casecode.model.YesNo;
import java.util.List;

/** Section 2: which family of needle EMG codes; the day decides. */
public final class DayFamily {

  private static final Basis BY_THE_DAY =
      on(Known.TABLE, "ACN", "CMS-PTP-2024Q3", "CMS-AOC-2024");

  public static final Decision<Family> FAMILY =
      new Decision<>(
          "day-family", Scope.DAY, "the family of the day",
          "Which needle EMG codes: add-on or stand-alone",
          List.of(
              new Rule<>("F1", atLeast(NerveConduction.COUNT, 1), Family.ADD_ON,
                  says("nerve conduction was done that day"), BY_THE_DAY),
              new Rule<>("F2", new Always(), Family.STAND_ALONE,
                  says("no nerve conduction was done that day"), BY_THE_DAY)));

  /** The same for one limb; it differs from the day only under the switch {@code family=limb}. */
  public static final Decision<Family> LIMB_FAMILY =
      new Decision<>(
          "limb-family", Scope.LIMB, "the family of the limb",
          "Which needle EMG codes for one limb",
          List.of(
              new Rule<>("G1",
                  all(is(LIMB_CONDUCTION, YesNo.NO),
                      is(Switches.FAMILY.fact(), Switches.FAMILY.other())),
                  Family.STAND_ALONE,
                  says("no nerve conduction was done in the {}", Slot.LIMB),
                  on(Known.CONTESTED, "AAPMR")),
              new Rule<>("G2", is(FAMILY, Family.ADD_ON), Family.ADD_ON,
                  says("{}", Slot.EVIDENCE), BY_THE_DAY),
              new Rule<>("G3", new Always(), Family.STAND_ALONE,
                  says("no nerve conduction was done that day"), BY_THE_DAY)));

  private DayFamily() {}
}
