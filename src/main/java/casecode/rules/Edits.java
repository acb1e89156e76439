package casecode.rules;

import static casecode.logic.All.all;
import static casecode.logic.Any.any;
import static casecode.logic.Is.is;
import static casecode.logic.Reason.Sentence.says;
import static casecode.logic.Slot.digits;
import static casecode.logic.Slot.value;
import static casecode.logic.Within.atLeast;
import static casecode.logic.Within.exactly;
import static casecode.rules.Change.Which.FIRST;
import static casecode.rules.Change.Which.SECOND;
import static casecode.rules.Edit.edit;
import static casecode.rules.LineFacts.BILATERAL;
import static casecode.rules.LineFacts.CODE;
import static casecode.rules.LineFacts.COLUMN_1;
import static casecode.rules.LineFacts.COLUMN_2;
import static casecode.rules.LineFacts.CONDUCTION_LINES;
import static casecode.rules.LineFacts.HELD_UNITS;
import static casecode.rules.LineFacts.MAI;
import static casecode.rules.LineFacts.MUE;
import static casecode.rules.LineFacts.PRIMARIES;
import static casecode.rules.LineFacts.codes;
import static casecode.rules.StudyFacts.count;

import casecode.logic.Always;
import casecode.logic.Condition;
import casecode.logic.Is;
import casecode.model.Bilateral;
import casecode.model.Code;
import casecode.model.Mai;
import casecode.rules.Change.Append;
import casecode.rules.Change.LeaveOut;
import casecode.rules.Change.Recode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The checks of a claim, in the order of the contract's table, and what may put each right. A repair
 * is asked, never advised: it follows from the record, not from the edit.
 */
public final class Edits {

  /** A finding under this name means that something could not be checked: never a pass. */
  public static final String NO_DATA = "no-data";

  /** A finding under this name is about the tables and not about the claim. */
  public static final String EDITION = "edition";

  /** A finding under this name rests on what is known of the days of the code. */
  public static final String DELETED = "deleted";

  /** A finding under this name says what the payer's rules leave out. */
  public static final String PAYER = "payer";

  /** Monitoring from outside the room, which Medicare pays under a code of its own. */
  private static final Code MONITORING_ELSEWHERE = Code.of("95941");

  private static final Always ALWAYS = new Always();

  private static final Condition CONDUCTION_BILLED = atLeast(count(CONDUCTION_LINES), 1);
  private static final Condition NO_CONDUCTION_BILLED = exactly(count(CONDUCTION_LINES), 0);
  private static final Condition TWO_TIERS =
      all(codes(COLUMN_1, EmgFamilies.CONDUCTION), codes(COLUMN_2, EmgFamilies.CONDUCTION));
  private static final Condition BOTH_STAND_ALONE_LIMBS =
      all(codes(COLUMN_1, EmgFamilies.COMPLETE_STAND_ALONE),
          codes(COLUMN_2, EmgFamilies.COMPLETE_STAND_ALONE));
  private static final Condition OF_TWO_FAMILIES =
      any(codes(COLUMN_1, EmgFamilies.STAND_ALONE), codes(COLUMN_2, EmgFamilies.STAND_ALONE));

  private static final Repair SAME_LIMBS_TWICE =
      new Repair(CONDUCTION_BILLED,
          says("do the add-on codes name all that the stand-alone codes name?"),
          Recode.WITHOUT_NAMED_TWICE);
  private static final Repair FAMILY_OF_THE_DAY =
      new Repair(CONDUCTION_BILLED,
          says("was the nerve conduction done on the same day?"),
          Recode.TO_ADD_ON);
  private static final Repair NO_CONDUCTION_THAT_DAY =
      new Repair(NO_CONDUCTION_BILLED,
          says("was nerve conduction done that day? Then its code (95907-95913) is missing; if none"
              + " was:"),
          Recode.TO_STAND_ALONE);

  private static final Edit BUNDLED =
      edit("ptp", ClaimGuards.PAIR_NEVER,
          new Repair(TWO_TIERS,
              says("one code counts all nerve conduction studies of the day: is {} that count?",
                  value(COLUMN_1)),
              new LeaveOut(SECOND)),
          when(OF_TWO_FAMILIES, SAME_LIMBS_TWICE),
          when(OF_TWO_FAMILIES, FAMILY_OF_THE_DAY),
          when(OF_TWO_FAMILIES, NO_CONDUCTION_THAT_DAY),
          new Repair(ALWAYS, says("is {} what the record shows, and {} a part of it?",
              value(COLUMN_1), value(COLUMN_2)), new LeaveOut(SECOND)),
          new Repair(ALWAYS, says("is {} what the record shows, and not {}?",
              value(COLUMN_2), value(COLUMN_1)), new LeaveOut(FIRST)));

  private static final Edit UNSEPARATED =
      edit("ptp", ClaimGuards.PAIR_WITHOUT_MODIFIER,
          new Repair(BOTH_STAND_ALONE_LIMBS,
              says("do {} and {} name different limbs? One code names all complete limbs:",
                  value(COLUMN_1), value(COLUMN_2)),
              Recode.TO_ONE_LIMB_CODE),
          new Repair(BOTH_STAND_ALONE_LIMBS,
              says("are the limbs of {} among those of {}?", value(COLUMN_2), value(COLUMN_1)),
              new LeaveOut(SECOND)),
          new Repair(codes(COLUMN_2, List.of(EmgFamilies.ARRAY)),
              says("{} counts the nerve conduction of the day; was it by single nerves?",
                  value(COLUMN_1)),
              new LeaveOut(SECOND)),
          new Repair(codes(COLUMN_1, List.of(EmgFamilies.CRANIAL_BOTH_SIDES)),
              says("does {} hold all that {} names?", value(COLUMN_1), value(COLUMN_2)),
              new LeaveOut(SECOND)),
          new Repair(
              all(codes(COLUMN_1, List.of(EmgFamilies.COMPLETE_ADD_ON)),
                  codes(COLUMN_2, List.of(EmgFamilies.LIMITED_ADD_ON))),
              says("was the limited study of another limb than the complete one? Only then"),
              new Append(SECOND, "59")),
          new Repair(ALWAYS,
              says("does the record show {} as a separate service, of another site? Only then",
                  value(COLUMN_2)),
              new Append(SECOND, "59")));

  private static final Edit OVER_MUE =
      edit("mue", ClaimGuards.UNITS_OVER_MUE,
          new Repair(codes(CODE, EmgFamilies.COMPLETE_STAND_ALONE),
              says("does each unit name other limbs? One code names all complete limbs:"),
              Recode.TO_ONE_LIMB_CODE),
          new Repair(
              any(codes(CODE, List.of(EmgFamilies.CRANIAL_ONE_SIDE)),
                  all(exactly(count(MUE), 1), is(BILATERAL, Bilateral.HALF_MORE, Bilateral.EACH_IN_FULL))),
              says("are the two units the two sides?"), Recode.TO_BOTH_SIDES),
          new Repair(is(MAI, Mai.CLINICAL),
              says("does the record show {} units? Then expect a denial, and appeal with it; if"
                      + " not:",
                  digits(count(HELD_UNITS))),
              Recode.TO_MUE),
          new Repair(ALWAYS,
              says("how many units does the record show? Not more than {} are paid:",
                  digits(count(MUE))),
              Recode.TO_MUE));

  private static final Edit NEVER_PAID =
      edit("mue", ClaimGuards.NO_UNIT_PAID,
          new Repair(codes(CODE, List.of(MONITORING_ELSEWHERE)),
              says("was Medicare's G0453 meant, with units of its own? Then add it and"),
              new LeaveOut(FIRST)),
          new Repair(ALWAYS,
              says("no unit of {} is paid in this setting; is another code meant?",
                  value(CODE)),
              new LeaveOut(FIRST)));

  private static final Edit WITHOUT_PRIMARY =
      edit("add-on", ClaimGuards.ADD_ON_ALONE,
          new Repair(all(codes(CODE, List.of(EmgFamilies.SITE_ADD_ON)), NO_CONDUCTION_BILLED),
              says("was nerve conduction done that day? Then its code is missing; if none was, head"
                  + " muscles are 95867 or 95868, thoracic paraspinals 95869, and others:"),
              Recode.TO_STAND_ALONE),
          when(codes(CODE, EmgFamilies.ADD_ON), NO_CONDUCTION_THAT_DAY),
          new Repair(ALWAYS,
              says("does the record show one of {} on that day? Then its line is missing; if not:",
                  value(PRIMARIES)),
              new LeaveOut(FIRST)));

  private static final Edit TWO_FAMILIES =
      edit("family", ClaimGuards.BOTH_FAMILIES, EmgFamilies.ALL,
          SAME_LIMBS_TWICE, FAMILY_OF_THE_DAY, NO_CONDUCTION_THAT_DAY,
          new Repair(CONDUCTION_BILLED,
              says("do the add-on codes name all that was needled?"), Recode.WITHOUT_STAND_ALONE),
          new Repair(NO_CONDUCTION_BILLED,
              says("do the stand-alone codes name all that was needled?"),
              Recode.WITHOUT_ADD_ON));

  private static final Edit FAMILY_OF_ANOTHER_DAY =
      edit("family", ClaimGuards.STAND_ALONE_BESIDE_CONDUCTION, EmgFamilies.STAND_ALONE,
          FAMILY_OF_THE_DAY);

  private static final List<Edit> ONE_CODE =
      List.of(
          edit("one-code", OneCode.CONDUCTION, EmgFamilies.CONDUCTION,
              new Repair(ALWAYS, says("is the highest of them the count of the day?"),
                  Recode.TO_HIGHEST_CODE)),
          edit("one-code", OneCode.COMPLETE_LIMBS, EmgFamilies.COMPLETE_STAND_ALONE,
              new Repair(ALWAYS,
                  says("does each unit name other limbs? One code names all complete limbs:"),
                  Recode.TO_ONE_LIMB_CODE),
              new Repair(ALWAYS, says("does the highest of them name all complete limbs?"),
                  Recode.TO_HIGHEST_CODE)),
          edit("one-code", OneCode.GUIDANCE, EmgFamilies.GUIDANCE,
              new Repair(ALWAYS, says("which method was it, and once? If needle EMG:"),
                  Recode.TO_HIGHEST_CODE)));

  private static final Edit FIFTH_LIMB =
      edit("limb-cap", ClaimGuards.OVER_FOUR_LIMBS, EmgFamilies.ADD_ON_LIMBS,
          new Repair(ALWAYS,
              says("which limbs does the record name? Each is complete or limited, four at most,"
                  + " such as:"),
              Recode.TO_FOUR_LIMBS));

  /** Every check of a claim. */
  public static final List<Edit> ALL =
      Stream.of(
              Stream.of(BUNDLED, UNSEPARATED, OVER_MUE, NEVER_PAID, WITHOUT_PRIMARY, TWO_FAMILIES,
                  FAMILY_OF_ANOTHER_DAY),
              ONE_CODE.stream(),
              Stream.of(FIFTH_LIMB,
                  edit("limb-cap", LineGuards.MORE_LIMBS_THAN_FOUR, EmgFamilies.STAND_ALONE_LIMBS),
                  edit("array", LineGuards.ARRAY_BESIDE, Set.of(EmgFamilies.ARRAY),
                      new Repair(ALWAYS, says("was nerve conduction by single nerves billed too?"),
                          new LeaveOut(FIRST))),
                  LineEdits.DELETED, LineEdits.NOT_YET),
              LineEdits.MODIFIERS.stream(),
              Stream.of(
                  edit("ptp", LineGuards.DISTINCT_FROM_NOTHING),
                  edit("unknown-code", LineGuards.NO_CODE,
                      new Repair(ALWAYS, says("which code was meant? Without one:"),
                          new LeaveOut(FIRST))),
                  edit("units", LineGuards.NO_UNITS,
                      new Repair(ALWAYS, says("how many were done? If none:"),
                          new LeaveOut(FIRST))),
                  edit(NO_DATA, LineGuards.NOT_COVERED),
                  edit(NO_DATA, LineGuards.BEFORE_OUR_TIME),
                  edit(PAYER, LineGuards.EDITS_OF_MEDICARE_LEFT_OUT),
                  edit(EDITION, ClaimGuards.PAIRS_OF_ANOTHER_TIME),
                  edit(EDITION, ClaimGuards.MUES_OF_ANOTHER_TIME),
                  edit(EDITION, LineGuards.ADD_ONS_OF_ANOTHER_TIME)))
          .flatMap(edits -> edits)
          .toList();

  private Edits() {}

  private static Repair when(Condition also, Repair repair) {
    return new Repair(all(also, repair.when()), repair.question(), repair.change());
  }
}
