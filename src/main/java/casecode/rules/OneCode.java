package casecode.rules;

import static casecode.logic.All.all;
import static casecode.logic.Basis.on;
import static casecode.logic.Is.is;
import static casecode.logic.Reason.Sentence.says;
import static casecode.logic.Slot.digits;
import static casecode.logic.Within.atLeast;
import static casecode.rules.ClaimGuards.CURRENT;
import static casecode.rules.StudyFacts.PAYER;
import static casecode.rules.StudyFacts.count;

import casecode.logic.Basis;
import casecode.logic.Basis.Known;
import casecode.logic.Condition;
import casecode.logic.Guard;
import casecode.logic.Reason.Sentence;
import casecode.logic.Scope;
import casecode.model.Payer;
import casecode.model.Severity;
import casecode.model.YesNo;

/**
 * Sections 1, 4 and 6: where one code and one unit name all of the day. Medicare's pairs and MUEs say
 * most of it for Medicare; these are CPT's own rules and hold where no such edit has spoken.
 */
final class OneCode {

  /** For Medicare an NCCI pair with indicator 0 or an MUE fails the same lines. */
  private static final Condition WITHOUT_MEDICARE = all(CURRENT, is(PAYER, Payer.CPT));

  static final Guard CONDUCTION =
      guard("one-conduction-code",
          all(WITHOUT_MEDICARE, atLeast(count(LineFacts.CONDUCTION_UNITS), 2)),
          says("{} units of 95907-95913; all studies of the day are one code and one unit",
              digits(count(LineFacts.CONDUCTION_UNITS))),
          on(Known.SECONDARY, "OSI", "CODINGAHEAD"));

  /** For Medicare too: 59 lifts the NCCI pair, and one code names all limbs all the same. */
  static final Guard COMPLETE_LIMBS =
      guard("one-limb-code", all(CURRENT, is(LineFacts.LIMB_CODES_STACKED, YesNo.YES)),
          says("95860-95864 are not added up; one code and one unit name all complete limbs"),
          on(Known.SECONDARY, "AAPMR", "CODINGAHEAD", "TMHP09"));

  static final Guard GUIDANCE =
      guard("one-guidance-code",
          all(WITHOUT_MEDICARE, atLeast(count(LineFacts.GUIDANCE_UNITS), 2)),
          says("{} units of 95873 and 95874; one of them guides all injections of the day",
              digits(count(LineFacts.GUIDANCE_UNITS))),
          on(Known.TABLE, "CMS-PTP-2024Q3", "CMS-MUE-2026Q4"));

  private OneCode() {}

  private static Guard guard(String id, Condition when, Sentence says, Basis basis) {
    return new Guard(id, Scope.CLAIM, Severity.ERROR, "one code", when, says, basis);
  }
}
