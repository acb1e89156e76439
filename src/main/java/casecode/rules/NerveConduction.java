package casecode.rules;

import static casecode.logic.All.all;
import static casecode.logic.Basis.on;
import static casecode.logic.Has.has;
import static casecode.logic.Reason.Sentence.says;
import static casecode.logic.Within.atLeast;
import static casecode.logic.Within.between;
import static casecode.logic.Within.exactly;
import static casecode.rules.Bill.bill;
import static casecode.rules.Bill.once;
import static casecode.rules.StudyFacts.ARRAY_LIMBS;
import static casecode.rules.StudyFacts.BESIDES;
import static casecode.rules.StudyFacts.STUDIES;
import static casecode.rules.StudyFacts.count;

import casecode.logic.Basis;
import casecode.logic.Basis.Known;
import casecode.logic.Decision;
import casecode.logic.Number;
import casecode.logic.Rule;
import casecode.logic.Scope;
import casecode.logic.Slot;
import casecode.model.Besides;
import java.util.List;

/** Section 1: how many nerve conduction studies make which code. */
public final class NerveConduction {

  static final Number COUNT = count(STUDIES);

  private static final Basis TIERS = on(Known.SECONDARY, "OSI", "CODINGAHEAD", "CMS-MUE-2026Q4");

  private static final Slot DONE =
      (view, when) -> {
        int done = COUNT.range(view).least();
        return done + (done == 1 ? " was" : " were");
      };

  /** One code, one unit, for all studies of the patient and the day. */
  public static final Decision<Bill> TIER =
      new Decision<>(
          "nerve-conduction", Scope.DAY, "the nerve conduction code",
          "Nerve conduction: all studies of the day together give one code",
          List.of(
              tier("N1", 1, "95907"), tier("N2", 3, "95908"), tier("N3", 5, "95909"),
              tier("N4", 7, "95910"), tier("N5", 9, "95911"), tier("N6", 11, "95912"),
              new Rule<>("N7", atLeast(COUNT, 13), once("95913"),
                  says("nerve conduction, 13 studies or more: {} done", DONE), TIERS)));

  /** Preconfigured array: a code of its own, and only on a day without 95907-95913. */
  public static final Decision<Bill> ARRAY =
      new Decision<>(
          "array", Scope.DAY, "the array code",
          "Nerve conduction with a preconfigured electrode array",
          List.of(
              new Rule<>("A1",
                  all(has(BESIDES, Besides.ARRAY), exactly(COUNT, 0),
                      atLeast(count(ARRAY_LIMBS), 1)),
                  bill("95905", count(ARRAY_LIMBS)),
                  says("preconfigured array, by limb: {}", count(ARRAY_LIMBS)),
                  on(Known.QUOTED, "AAPC-95905", "AAN-95905", "MAC-BLOG"))));

  private NerveConduction() {}

  private static Rule<Bill> tier(String id, int least, String code) {
    int most = least + 1;
    return new Rule<>(id, between(COUNT, least, most), once(code),
        says("nerve conduction, " + least + " or " + most + " studies: {} done", DONE), TIERS);
  }
}
