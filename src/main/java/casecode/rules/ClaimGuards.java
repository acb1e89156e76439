package casecode.rules;

import static casecode.logic.All.all;
import static casecode.logic.Basis.on;
import static casecode.logic.Is.is;
import static casecode.logic.Not.not;
import static casecode.logic.Reason.Sentence.says;
import static casecode.logic.Slot.digits;
import static casecode.logic.Slot.value;
import static casecode.logic.Within.atLeast;
import static casecode.logic.Within.exactly;
import static casecode.rules.LineFacts.ADD_ON;
import static casecode.rules.LineFacts.ADD_ON_LINES;
import static casecode.rules.LineFacts.CODE;
import static casecode.rules.LineFacts.COLUMN_1;
import static casecode.rules.LineFacts.COLUMN_2;
import static casecode.rules.LineFacts.CONDUCTION_LINES;
import static casecode.rules.LineFacts.FAMILIES_BUNDLED;
import static casecode.rules.LineFacts.HELD_UNITS;
import static casecode.rules.LineFacts.INDICATOR;
import static casecode.rules.LineFacts.LIMB_UNITS;
import static casecode.rules.LineFacts.MAI;
import static casecode.rules.LineFacts.MUE;
import static casecode.rules.LineFacts.MUE_EDITION;
import static casecode.rules.LineFacts.MUE_QUARTERS;
import static casecode.rules.LineFacts.PRIMARIES;
import static casecode.rules.LineFacts.PRIMARY_PRESENT;
import static casecode.rules.LineFacts.PTP_EDITION;
import static casecode.rules.LineFacts.PTP_QUARTERS;
import static casecode.rules.LineFacts.SEPARATED;
import static casecode.rules.LineFacts.STAND_ALONE_LINES;
import static casecode.rules.StudyFacts.PAYER;
import static casecode.rules.StudyFacts.count;

import casecode.logic.Basis.Known;
import casecode.logic.Basis;
import casecode.logic.Before;
import casecode.logic.Condition;
import casecode.logic.Exceeds;
import casecode.logic.Given;
import casecode.logic.Guard;
import casecode.logic.Reading;
import casecode.logic.Reason.Sentence;
import casecode.logic.Scope;
import casecode.logic.Slot;
import casecode.model.Mai;
import casecode.model.PairIndicator;
import casecode.model.Payer;
import casecode.model.Severity;
import casecode.model.YesNo;
import java.util.List;

/**
 * Section 8, the edits that a payer's computer runs over the lines: one object each, whether the
 * lines come from a study or from a claim.
 */
public final class ClaimGuards {

  /** Of a patient. */
  public static final int FOUR_LIMBS = 4;

  /** Other codes held then, and no table here covers that time. */
  static final Condition BEFORE_OUR_TIME = new Before(StudyFacts.DATE, Eras.FIRST_DAY);

  static final Condition CURRENT = not(BEFORE_OUR_TIME);

  private static final Condition MEDICARE = all(is(PAYER, Payer.MEDICARE), CURRENT);

  private static final Slot MAI_NUMBER =
      (view, when) ->
          MAI.in(view) instanceof Reading.Known<Mai> known ? known.value().id() : "not known";

  private static final Basis PAIRS = on(Known.TABLE, "CMS-PTP-2024Q3", "CMS-PTP-2026Q4");
  private static final Basis MUES = on(Known.TABLE, "CMS-MUE-2026Q4", "CMS-MUE-2024Q3");
  private static final Basis ADD_ONS = on(Known.TABLE, "CMS-AOC-2024");

  /** How far a table may be from the date of service before the answer says so. */
  private static final int QUARTERS = 3;

  static final Guard PAIR_NEVER =
      new Guard("ptp", Scope.PAIR, Severity.ERROR, "NCCI",
          all(MEDICARE, is(INDICATOR, PairIndicator.NEVER)),
          says("{} bundles {} with indicator 0; no modifier helps",
              value(COLUMN_1), value(COLUMN_2)),
          PAIRS);

  /** Not of a study: there the modifiers of the lines follow from the same pairs. */
  static final Guard PAIR_WITHOUT_MODIFIER =
      new Guard("ptp-modifier", Scope.PAIR, Severity.ERROR, "NCCI",
          all(MEDICARE, is(INDICATOR, PairIndicator.WITH_MODIFIER), is(SEPARATED, YesNo.NO)),
          says("{} bundles {} with indicator 1; no modifier says that they are separate",
              value(COLUMN_1), value(COLUMN_2)),
          PAIRS);

  static final Guard UNITS_OVER_MUE =
      new Guard("mue", Scope.LINE, Severity.ERROR, "MUE",
          all(MEDICARE, atLeast(count(MUE), 1), new Exceeds(count(HELD_UNITS), count(MUE))),
          says("{} x{}: the MUE is {} ({}), indicator {}: {}",
              value(CODE), digits(count(HELD_UNITS)), digits(count(MUE)), value(LineFacts.EDIT_SET),
              MAI_NUMBER, value(MAI)),
          MUES);

  /** What an indicator says of more units is beside the point where there is none. */
  static final Guard NO_UNIT_PAID =
      new Guard("mue-none", Scope.LINE, Severity.ERROR, "MUE",
          all(MEDICARE, exactly(count(MUE), 0)),
          says("{}: the MUE is 0 ({}): Medicare pays none", value(CODE), value(LineFacts.EDIT_SET)),
          MUES);

  static final Guard ADD_ON_ALONE =
      new Guard("add-on", Scope.LINE, Severity.ERROR, "add-on",
          all(CURRENT, is(ADD_ON, YesNo.YES), is(PRIMARY_PRESENT, YesNo.NO)),
          says("{} is paid only beside one of {}", value(CODE), value(PRIMARIES)),
          ADD_ONS);

  static final Guard BOTH_FAMILIES =
      claim("family", Severity.ERROR, "family",
          all(CURRENT, atLeast(count(STAND_ALONE_LINES), 1), atLeast(count(ADD_ON_LINES), 1),
              is(FAMILIES_BUNDLED, YesNo.NO)),
          says("the claim mixes stand-alone EMG codes with 95885-95887; one day has one family"),
          on(Known.PRIMARY, "ACN", "CMS-PTP-2024Q3"));

  /** The same of the nerve conduction codes, which call for the add-on codes. */
  static final Guard STAND_ALONE_BESIDE_CONDUCTION =
      claim("family-conduction", Severity.ERROR, "family",
          all(CURRENT, atLeast(count(STAND_ALONE_LINES), 1), exactly(count(ADD_ON_LINES), 0),
              atLeast(count(CONDUCTION_LINES), 1), is(FAMILIES_BUNDLED, YesNo.NO)),
          says("the claim has stand-alone EMG codes on a day with 95907-95913;"
              + " that day takes 95885-95887"),
          on(Known.PRIMARY, "ACN", "AAN-2013"));

  static final Guard OVER_FOUR_LIMBS =
      claim("limb-cap", Severity.ERROR, "limbs",
          all(CURRENT, atLeast(count(LIMB_UNITS), FOUR_LIMBS + 1)),
          says("{}; a patient has four limbs", count(LIMB_UNITS)),
          on(Known.PRIMARY, "AAPMR"));

  static final Guard PAIRS_OF_ANOTHER_TIME =
      age("ptp-age", "the NCCI pairs are", PTP_EDITION, PTP_QUARTERS, PAIRS);

  static final Guard MUES_OF_ANOTHER_TIME =
      age("mue-age", "the MUE values are", MUE_EDITION, MUE_QUARTERS, MUES);

  /** What holds for the lines of a study as well as for those of a claim. */
  public static final List<Guard> ALL =
      List.of(PAIR_NEVER, UNITS_OVER_MUE, NO_UNIT_PAID, ADD_ON_ALONE, BOTH_FAMILIES,
          STAND_ALONE_BESIDE_CONDUCTION, OVER_FOUR_LIMBS,
          PAIRS_OF_ANOTHER_TIME, MUES_OF_ANOTHER_TIME);

  private ClaimGuards() {}

  private static Guard claim(
      String id, Severity severity, String label, Condition when, Sentence says, Basis basis) {
    return new Guard(id, Scope.CLAIM, severity, label, when, says, basis);
  }

  static Guard age(
      String id, String are, Given<String> edition, Given<Integer> quarters, Basis basis) {
    return claim(id, Severity.NOTICE, "edition",
        all(MEDICARE, atLeast(count(quarters), QUARTERS)),
        says(are + " of {}, {} quarters from the date of service",
            value(edition), digits(count(quarters))),
        basis);
  }
}
