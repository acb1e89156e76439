package casecode.rules;

import static casecode.logic.All.all;
import static casecode.logic.Any.any;
import static casecode.logic.Basis.on;
import static casecode.logic.Has.has;
import static casecode.logic.Is.is;
import static casecode.logic.Not.not;
import static casecode.logic.Reason.Sentence.says;
import static casecode.logic.Slot.value;
import static casecode.logic.Within.atLeast;
import static casecode.logic.Within.exactly;
import static casecode.rules.ClaimGuards.CURRENT;
import static casecode.rules.LineFacts.ADD_ON;
import static casecode.rules.LineFacts.BILATERAL;
import static casecode.rules.LineFacts.CODE;
import static casecode.rules.LineFacts.MODIFIERS;
import static casecode.rules.LineFacts.PC_TC;
import static casecode.rules.LineFacts.STANDING;
import static casecode.rules.LineFacts.UNITS;
import static casecode.rules.LineFacts.codes;
import static casecode.rules.StudyFacts.COMPONENT_STATED;
import static casecode.rules.StudyFacts.PAYER;
import static casecode.rules.StudyFacts.SETTING;
import static casecode.rules.StudyFacts.count;

import casecode.logic.Basis.Known;
import casecode.logic.Basis;
import casecode.logic.Condition;
import casecode.logic.Guard;
import casecode.logic.Reason.Sentence;
import casecode.logic.Scope;
import casecode.model.Bilateral;
import casecode.model.Component;
import casecode.model.ModifierKind;
import casecode.model.Payer;
import casecode.model.PcTc;
import casecode.model.Setting;
import casecode.model.Severity;
import casecode.model.Standing;
import casecode.model.YesNo;

/**
 * What can be wrong with a line that somebody billed: its code, its units, its modifiers. The lines
 * that the rules write cannot be wrong in these ways.
 */
final class LineGuards {

  private static final Basis FEES = on(Known.TABLE, "CMS-RVU26C");
  private static final Basis COMPONENTS = on(Known.TABLE, "CMS-RVU26C", "AAPC-26");

  /** Of most codes; a finding names what the catalog has of its own code. */
  private static final Basis DAYS = on(Known.SECONDARY, "AAN-2013", "AAPC-CLINCH", "CMS-PTP-2024Q3");
  private static final Basis OF_THE_SHAPE = on(Known.DERIVED, "DERIVED");

  private static final Condition SPLIT =
      has(MODIFIERS, ModifierKind.PROFESSIONAL, ModifierKind.TECHNICAL);

  static final Guard NO_CODE =
      line("unknown-code", Severity.ERROR, is(STANDING, Standing.MALFORMED),
          says("{}: a code has five digits, or four digits and a letter", value(CODE)),
          OF_THE_SHAPE);

  static final Guard NO_UNITS =
      line("units", Severity.ERROR, exactly(count(UNITS), 0),
          says("{}: the units are below 1", value(CODE)), OF_THE_SHAPE);

  static final Guard DELETED =
      line("deleted", Severity.ERROR, is(STANDING, Standing.DELETED),
          says("{} was deleted on {}", value(CODE), value(LineFacts.FIRST_OR_LAST_DAY)),
          DAYS);

  static final Guard NOT_YET =
      line("not-yet", Severity.ERROR, is(STANDING, Standing.NOT_YET),
          says("{} came into force on {}", value(CODE), value(LineFacts.FIRST_OR_LAST_DAY)),
          DAYS);

  static final Guard NOT_COVERED =
      line("not-covered", Severity.NOTICE, is(STANDING, Standing.UNLISTED, Standing.FORMER),
          says("{} is {}: it could not be checked in full",
              value(CODE), value(STANDING)),
          on(Known.TABLE, "CMS-PTP-2024Q3", "CMS-MUE-2026Q4"));

  static final Guard UNKNOWN_MODIFIER =
      line("modifier-unknown", Severity.ERROR, has(MODIFIERS, ModifierKind.UNKNOWN),
          says("{}: {} is on no list", value(CODE), value(LineFacts.UNKNOWN_MODIFIERS)),
          on(Known.SECONDARY, "MODIFIERS"));

  static final Guard BOTH_SIDES =
      line("modifier-50", Severity.ERROR,
          all(CURRENT, has(MODIFIERS, ModifierKind.BILATERAL),
              is(BILATERAL, Bilateral.NO_SIDES, Bilateral.BOTH_ALREADY)),
          says("{} takes no 50: its bilateral indicator is {}", value(CODE), value(BILATERAL)),
          FEES);

  /** The catalog says the same of modifier 50 where it describes these codes. */
  static final Guard BOTH_SIDES_DISPUTED =
      line("modifier-50-disputed", Severity.NOTICE,
          all(CURRENT, has(MODIFIERS, ModifierKind.BILATERAL),
              codes(CODE, EmgFamilies.ADD_ON_LIMBS)),
          says("{} has 50: the fee schedule allows it, a code site says never; a unit for each limb is"
              + " safer", value(CODE)),
          on(Known.CONTESTED, "CMS-RVU26C", "NORIDIAN-50", "CODINGAHEAD"));

  static final Guard NO_COMPONENTS =
      line("modifier-component", Severity.ERROR,
          all(CURRENT, SPLIT, is(PC_TC, PcTc.PHYSICIAN_SERVICE, PcTc.NOT_APPLICABLE)),
          says("{} takes neither 26 nor TC: its PC/TC indicator is {}", value(CODE), value(PC_TC)),
          FEES);

  static final Guard BOTH_COMPONENTS =
      line("modifier-26-tc", Severity.ERROR,
          all(has(MODIFIERS, ModifierKind.PROFESSIONAL), has(MODIFIERS, ModifierKind.TECHNICAL),
              not(is(PC_TC, PcTc.PHYSICIAN_SERVICE, PcTc.NOT_APPLICABLE))),
          says("{} has 26 and TC; both together are the code without either", value(CODE)),
          COMPONENTS);

  static final Guard MULTIPLE_ON_ADD_ON =
      line("modifier-51", Severity.ERROR,
          all(has(MODIFIERS, ModifierKind.MULTIPLE), is(ADD_ON, YesNo.YES)),
          says("{} is an add-on code and takes no 51", value(CODE)),
          on(Known.TABLE, "CMS-AOC-2024", "CMS-RVU26C"));

  static final Guard COMPONENT_MISSING =
      line("modifier-component-missing", Severity.WARNING,
          all(CURRENT, ModifierRules.IN_A_FACILITY, is(PC_TC, PcTc.TWO_COMPONENTS), not(SPLIT)),
          says("{} in a facility has neither 26 nor TC", value(CODE)), COMPONENTS);

  static final Guard COMPONENT_IN_OFFICE =
      line("modifier-26-office", Severity.WARNING,
          all(CURRENT, is(SETTING, Setting.OFFICE), is(PC_TC, PcTc.TWO_COMPONENTS),
              has(MODIFIERS, ModifierKind.PROFESSIONAL),
              not(is(COMPONENT_STATED, Component.PROFESSIONAL))),
          says("{} in an office has 26; who owns the equipment bills no 26", value(CODE)),
          COMPONENTS);

  static final Guard SIDE_WITHOUT_SIDES =
      line("modifier-side", Severity.WARNING,
          all(CURRENT, has(MODIFIERS, ModifierKind.SIDE), is(BILATERAL, Bilateral.NO_SIDES)),
          says("{} has RT or LT; its bilateral indicator is 0", value(CODE)),
          on(Known.TABLE, "CMS-RVU26C", "FCSO-BILAT"));

  static final Guard DISTINCT_FROM_NOTHING =
      line("ptp-unneeded", Severity.WARNING,
          all(is(PAYER, Payer.MEDICARE), CURRENT, has(MODIFIERS, ModifierKind.DISTINCT),
              is(LineFacts.PAIR_NEEDS_IT, YesNo.NO)),
          says("{} has 59 or X, and no pair on the claim needs it", value(CODE)),
          on(Known.TABLE, "CMS-PTP-2024Q3", "CMS-PTP-2026Q4"));

  static final Guard BEFORE_OUR_TIME =
      claim("before-2013", ClaimGuards.BEFORE_OUR_TIME,
          says("no table here covers a date of service before {}",
              (view, when) -> Eras.FIRST_DAY.toString()),
          on(Known.PRIMARY, "AAN-2013"));

  static final Guard MORE_LIMBS_THAN_FOUR =
      new Guard("limb-count", Scope.CLAIM, Severity.WARNING, "limbs",
          all(CURRENT, atLeast(count(LineFacts.STAND_ALONE_LIMBS), ClaimGuards.FOUR_LIMBS + 1)),
          says("the stand-alone codes name {}; only trunk muscles in 95870 can be the fifth",
              count(LineFacts.STAND_ALONE_LIMBS)),
          on(Known.DERIVED, "AAPMR", "AAPC-4EXT"));

  /** Decisions, section 1: the array is left off such a day, and 59 does not bring it back. */
  static final Guard ARRAY_BESIDE =
      new Guard("array", Scope.CLAIM, Severity.ERROR, "array",
          all(CURRENT, atLeast(count(LineFacts.ARRAY_LINES), 1),
              any(atLeast(count(LineFacts.CONDUCTION_LINES), 1),
                  atLeast(count(LineFacts.ADD_ON_LINES), 1))),
          says("95905 is not billed on a day with 95907-95913 and is no base for 95885-95887"),
          on(Known.QUOTED, "AAPC-95905", "MAC-BLOG", "AAN-95905", "ACN"));

  static final Guard EDITS_OF_MEDICARE_LEFT_OUT =
      claim("payer-cpt", is(PAYER, Payer.CPT),
          says("payer cpt: NCCI pairs and MUE are Medicare's and were not checked"),
          on(Known.DERIVED, "DERIVED"));

  static final Guard ADD_ONS_OF_ANOTHER_TIME =
      ClaimGuards.age("add-on-age", "the add-on edits are", LineFacts.ADD_ON_EDITION,
          LineFacts.ADD_ON_QUARTERS, on(Known.TABLE, "CMS-AOC-2024"));

  private LineGuards() {}

  private static Guard line(
      String id, Severity severity, Condition when, Sentence says, Basis basis) {
    return new Guard(id, Scope.LINE, severity, "line", when, says, basis);
  }

  private static Guard claim(String id, Condition when, Sentence says, Basis basis) {
    return new Guard(id, Scope.CLAIM, Severity.NOTICE, "claim", when, says, basis);
  }
}
