package casecode.rules;

import static casecode.logic.All.all;
import static casecode.logic.Basis.on;
import static casecode.logic.Has.has;
import static casecode.logic.Is.is;
import static casecode.logic.Not.not;
import static casecode.logic.NotShown.notShown;
import static casecode.logic.Reason.Sentence.says;
import static casecode.logic.Slot.digits;
import static casecode.logic.Slot.value;
import static casecode.logic.Within.atLeast;
import static casecode.logic.Within.exactly;
import static casecode.rules.StudyFacts.BESIDES;
import static casecode.rules.StudyFacts.COMPONENT_STATED;
import static casecode.rules.StudyFacts.CONDUCTION_ASSUMED;
import static casecode.rules.StudyFacts.DATE;
import static casecode.rules.StudyFacts.DISTINCT;
import static casecode.rules.StudyFacts.GUIDANCE;
import static casecode.rules.StudyFacts.INDICATION;
import static casecode.rules.StudyFacts.INJECTIONS;
import static casecode.rules.StudyFacts.LEVELS;
import static casecode.rules.StudyFacts.LIMBS;
import static casecode.rules.StudyFacts.MUSCLES;
import static casecode.rules.StudyFacts.NERVES;
import static casecode.rules.StudyFacts.PAYER;
import static casecode.rules.StudyFacts.THORACIC_EDGE;
import static casecode.rules.StudyFacts.THORACIC_SECOND;
import static casecode.rules.StudyFacts.count;

import casecode.logic.Always;
import casecode.logic.Basis.Known;
import casecode.logic.Basis;
import casecode.logic.Before;
import casecode.logic.Condition;
import casecode.logic.Exceeds;
import casecode.logic.Given;
import casecode.logic.Guard;
import casecode.logic.Has;
import casecode.logic.Is;
import casecode.logic.Number;
import casecode.logic.Reason.Sentence;
import casecode.logic.Scope;
import casecode.logic.Slot;
import casecode.model.Besides;
import casecode.model.Component;
import casecode.model.Extent;
import casecode.model.Family;
import casecode.model.Guidance;
import casecode.model.Indication;
import casecode.model.Injection;
import casecode.model.PairIndicator;
import casecode.model.Payer;
import casecode.model.Severity;
import casecode.model.YesNo;
import java.util.Arrays;
import java.util.List;

/** Section 8: what a reader of the answer should know about the study. */
public final class StudyGuards {

  private static final Basis COMPLETE = on(Known.PRIMARY, "AANEM-BLOG", "AAPMR", "FR-1997");
  private static final Condition IS_COMPLETE = is(LimbExtent.EXTENT, Extent.COMPLETE);
  private static final String BOUNDARY = "on the boundary";

  private static final Number NEEDLED =
      new Number.Limbs(LIMBS, new Always(), "limb needled", "limbs needled");

  public static final List<Guard> ALL =
      List.of(
          boundary("boundary-muscles",
              all(IS_COMPLETE, exactly(LimbExtent.COUNTED_MUSCLES, LimbExtent.MUSCLES_NEEDED)),
              says("{} has exactly {}; name them in the report",
                  Slot.LIMB, LimbExtent.COUNTED_MUSCLES)),
          boundary("boundary-nerves",
              all(IS_COMPLETE, exactly(count(NERVES), LimbExtent.NERVES_NEEDED), notShown(LimbExtent.ENOUGH_LEVELS)),
              says("{} has exactly {}; name them in the report", Slot.LIMB, count(NERVES))),
          boundary("boundary-levels",
              all(IS_COMPLETE, exactly(count(LEVELS), LimbExtent.LEVELS_NEEDED), notShown(LimbExtent.ENOUGH_NERVES)),
              says("{} has exactly {}; name them in the report", Slot.LIMB, count(LEVELS))),
          new Guard("nerves-exceed-muscles", Scope.LIMB, Severity.WARNING, "check the counts",
              new Exceeds(count(NERVES), count(MUSCLES)),
              says("{} has {} but {}", Slot.LIMB, count(NERVES), count(MUSCLES)),
              on(Known.DERIVED, "DERIVED")),
          day("thoracic-level", Severity.NOTICE, "level",
              is(THORACIC_EDGE, YesNo.YES),
              says("T1 goes with the cervical and T12 with the lumbar paraspinals; 95869 needs a level"
                  + " from T3 to T11"),
              on(Known.CONTESTED, "AAPC-ORTHO", "AANEM-BLOG", "CODINGAHEAD")),
          day("thoracic-second", Severity.WARNING, "sources disagree",
              is(THORACIC_SECOND, YesNo.YES),
              says("no line names the T2 paraspinals: AANEM takes 95869 for T2 to T11, others for T3"
                  + " to T11; casecode does not suggest it for T2 alone"),
              on(Known.CONTESTED, "AANEM-BLOG", "AAPC-ORTHO")),
          day("nerve-conduction-assumed", Severity.NOTICE, "assumed",
              is(CONDUCTION_ASSUMED, YesNo.YES),
              says("the study does not say that nerve conduction was done, so none was taken to be"),
              on(Known.DERIVED, "DERIVED")),
          day("array-beside-conduction", Severity.ERROR, "array",
              all(has(BESIDES, Besides.ARRAY), atLeast(NerveConduction.COUNT, 1)),
              says("95905 is left off: it is not billed on a day with 95907-95913"),
              on(Known.QUOTED, "AAPC-95905", "MAC-BLOG", "AAN-95905")),
          day("guidance-without-injection", Severity.ERROR, "guidance",
              all(OtherServices.CHEMODENERVATION, guided(),
                  not(OtherServices.GUIDED_INJECTION),
                  not(has(INJECTIONS, Injection.INJECTION_64617))),
              says("the guidance code is left off: no injection that takes it is on the claim"
                  + " (64612, 64615, 64616, 64642-64647)"),
              on(Known.TABLE, "CMS-AOC-2024")),
          day("guidance-in-64617", Severity.ERROR, "guidance",
              all(OtherServices.CHEMODENERVATION, guided(),
                  not(OtherServices.GUIDED_INJECTION),
                  has(INJECTIONS, Injection.INJECTION_64617)),
              says("the guidance code is left off: 64617 includes its guidance"),
              on(Known.TABLE, "CMS-PTP-2024Q3", "AAPC-CLINCH")),
          day("injection-not-yet", Severity.ERROR, "injection",
              all(OtherServices.CHEMODENERVATION, new Before(DATE, OtherServices.LIMB_BY_LIMB),
                  new Has<>(INJECTIONS, OtherServices.SINCE_LIMB_BY_LIMB)),
              says("64616, 64617 and 64642-64647 came into force on {}; before, 64613 and 64614 were in"
                  + " their place", (view, when) -> OtherServices.LIMB_BY_LIMB.toString()),
              on(Known.SECONDARY, "AAPC-CLINCH", "AAPC-64617")),
          day("sites-unpaid", Severity.WARNING, "sites",
              RegionCodes.SITES_UNPAID,
              says("95887 is paid once a day (MUE 1, absolute); not paid are {}",
                  RegionCodes.UNPAID_SITES),
              on(Known.CONTESTED, "CMS-MUE-2026Q4", "AAPC-8587", "CPTA-2012-02")),
          day("larynx-or-diaphragm-with-conduction", Severity.NOTICE, "sources disagree",
              all(is(DayFamily.FAMILY, Family.ADD_ON),
                  has(BESIDES, Besides.LARYNX, Besides.HEMIDIAPHRAGM)),
              says("on a nerve conduction day CPT Assistant, as quoted, names larynx and diaphragm"
                  + " as sites of 95887; NCCI lets 95865 and 95866 stand, and so does casecode"),
              on(Known.CONTESTED, "AAPC-8587", "CPTA-2012-02", "CMS-PTP-2024Q3")),
          day("global-in-facility", Severity.ERROR, "component",
              all(is(COMPONENT_STATED, Component.GLOBAL), ModifierRules.IN_A_FACILITY),
              says("global is not billed in a facility: the physician bills 26, the facility the"
                  + " rest"),
              on(Known.TABLE, "CMS-RVU26C", "AAPC-26")),
          new Guard("injection-distinct", Scope.PAIR, Severity.NOTICE, "injection",
              all(is(PAYER, Payer.MEDICARE), is(LineFacts.INDICATOR, PairIndicator.WITH_MODIFIER),
                  new Is<>(LineFacts.COLUMN_2,
                      Arrays.stream(Injection.values()).map(Injection::id).toList())),
              says("{} on the claim needs {} beside {}",
                  value(LineFacts.COLUMN_2), value(DISTINCT), value(LineFacts.COLUMN_1)),
              on(Known.TABLE, "CMS-PTP-2024Q3", "CMS-PTP-2026Q4")),
          claim("usual-limbs", "more than usual",
              all(not(is(INDICATION, Indication.NOT_STATED)),
                  new Exceeds(NEEDLED, count(LineFacts.USUAL_LIMBS))),
              usual(NEEDLED, LineFacts.USUAL_LIMBS)),
          claim("usual-studies", "more than usual",
              all(not(is(INDICATION, Indication.NOT_STATED)),
                  new Exceeds(NerveConduction.COUNT, count(LineFacts.USUAL_STUDIES))),
              usual(NerveConduction.COUNT, LineFacts.USUAL_STUDIES)),
          claim("nothing-done", "nothing to code",
              all(exactly(count(LineFacts.LINES), 0),
                  not(new Has<>(BESIDES, List.of(Besides.values()))),
                  not(is(THORACIC_SECOND, YesNo.YES))),
              says("no needle EMG, no nerve conduction and no other service was given")));

  private StudyGuards() {}

  private static Guard boundary(String id, Condition when, Sentence says) {
    return new Guard(id, Scope.LIMB, Severity.WARNING, BOUNDARY, when, says, COMPLETE);
  }

  private static Guard day(
      String id, Severity severity, String label, Condition when, Sentence says, Basis basis) {
    return new Guard(id, Scope.DAY, severity, label, when, says, basis);
  }

  private static Guard claim(String id, String label, Condition when, Sentence says) {
    return new Guard(id, Scope.CLAIM, Severity.NOTICE, label, when, says,
        on(Known.SECONDARY, "LNI", "RECALL"));
  }

  private static Condition guided() {
    return not(is(GUIDANCE, Guidance.NONE));
  }

  private static Sentence usual(Number number, Given<Integer> limit) {
    return says("{}; for {} AANEM expects at most {} in nine cases of ten ({}; no rule)",
        number, value(INDICATION), digits(count(limit)), value(LineFacts.USUAL_SOURCE));
  }
}
