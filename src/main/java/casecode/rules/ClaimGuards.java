package casecode.rules;

import static casecode.logic.All.all;
import static casecode.logic.Basis.on;
import static casecode.logic.Is.is;
import static casecode.logic.Reason.Sentence.says;
import static casecode.logic.Slot.digits;
import static casecode.logic.Slot.value;
import static casecode.logic.Within.atLeast;
import static casecode.rules.LineFacts.ADD_ON;
import static casecode.rules.LineFacts.ADD_ON_LINES;
import static casecode.rules.LineFacts.CODE;
import static casecode.rules.LineFacts.COLUMN_1;
import static casecode.rules.LineFacts.COLUMN_2;
import static casecode.rules.LineFacts.FAMILIES_BUNDLED;
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
import static casecode.rules.LineFacts.STAND_ALONE_LINES;
import static casecode.rules.LineFacts.UNITS;
import static casecode.rules.StudyFacts.PAYER;
import static casecode.rules.StudyFacts.count;

import casecode.logic.Basis;
import casecode.logic.Basis.Known;
import casecode.logic.Condition;
import casecode.logic.Exceeds;
import casecode.logic.Guard;
import casecode.logic.Reason.Sentence;
import casecode.logic.Scope;
import casecode.logic.Slot;
import casecode.model.Mai;
import casecode.model.Payer;
import casecode.model.Severity;
import casecode.model.YesNo;
import java.util.List;

/**
 * Section 8, the edits that a payer's computer runs over the lines: one object each, whether the
 * lines come from a study or from a claim.
 */
public final class ClaimGuards {

  private static final Condition MEDICARE = is(PAYER, Payer.MEDICARE);

  private static final Slot MAI_NUMBER =
      (view, when) -> view.facts().get(MAI).map(Mai::id).orElse("not known");

  /** How far a table may be from the date of service before the answer says so. */
  private static final int QUARTERS = 3;

  public static final List<Guard> ALL =
      List.of(
          new Guard("ptp", Scope.PAIR, Severity.ERROR, "NCCI",
              all(MEDICARE, is(INDICATOR, "0")),
              says("{} bundles {} with indicator 0; no modifier helps",
                  value(COLUMN_1), value(COLUMN_2)),
              on(Known.TABLE, "CMS-PTP-2024Q3", "CMS-PTP-2026Q4")),
          new Guard("mue", Scope.LINE, Severity.ERROR, "MUE",
              all(MEDICARE, new Exceeds(count(UNITS), count(MUE))),
              says("{} x{}: the MUE is {} ({}), indicator {}: {}",
                  value(CODE), digits(count(UNITS)), digits(count(MUE)), value(LineFacts.BOOK),
                  MAI_NUMBER, value(MAI)),
              on(Known.TABLE, "CMS-MUE-2026Q4", "CMS-MUE-2024Q3")),
          new Guard("add-on", Scope.LINE, Severity.ERROR, "add-on",
              all(is(ADD_ON, YesNo.YES), is(PRIMARY_PRESENT, YesNo.NO)),
              says("{} is paid only beside one of {}", value(CODE), value(PRIMARIES)),
              on(Known.TABLE, "CMS-AOC-2024")),
          claim("family", Severity.ERROR, "family",
              all(atLeast(count(STAND_ALONE_LINES), 1), atLeast(count(ADD_ON_LINES), 1),
                  is(FAMILIES_BUNDLED, YesNo.NO)),
              says("the claim mixes stand-alone EMG codes with 95885-95887; one day has one family"),
              on(Known.PRIMARY, "ACN", "CMS-PTP-2024Q3")),
          claim("limb-cap", Severity.ERROR, "limbs",
              atLeast(count(LIMB_UNITS), 5),
              says("{}; a patient has four limbs", count(LIMB_UNITS)),
              on(Known.PRIMARY, "AAPMR")),
          claim("ptp-age", Severity.NOTICE, "edition",
              all(MEDICARE, atLeast(count(PTP_QUARTERS), QUARTERS)),
              says("the NCCI pairs are of {}, {} quarters from the date of service",
                  value(PTP_EDITION), digits(count(PTP_QUARTERS))),
              on(Known.TABLE, "CMS-PTP-2024Q3", "CMS-PTP-2026Q4")),
          claim("mue-age", Severity.NOTICE, "edition",
              all(MEDICARE, atLeast(count(MUE_QUARTERS), QUARTERS)),
              says("the MUE values are of {}, {} quarters from the date of service",
                  value(MUE_EDITION), digits(count(MUE_QUARTERS))),
              on(Known.TABLE, "CMS-MUE-2026Q4", "CMS-MUE-2024Q3")));

  private ClaimGuards() {}

  private static Guard claim(
      String id, Severity severity, String label, Condition when, Sentence says, Basis basis) {
    return new Guard(id, Scope.CLAIM, severity, label, when, says, basis);
  }
}
