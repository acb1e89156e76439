package casecode.rules;

import static casecode.logic.All.all;
import static casecode.logic.Any.any;
import static casecode.logic.Basis.on;
import static casecode.logic.Has.has;
import static casecode.logic.Is.is;
import static casecode.logic.Not.not;
import static casecode.logic.Reason.Sentence.says;
import static casecode.logic.Within.atLeast;
import static casecode.rules.StudyFacts.BESIDES;
import static casecode.rules.StudyFacts.CERVICAL_SIDE;
import static casecode.rules.StudyFacts.LEVELS;
import static casecode.rules.StudyFacts.LIMB_SIDE;
import static casecode.rules.StudyFacts.LUMBAR_SIDE;
import static casecode.rules.StudyFacts.MUSCLES;
import static casecode.rules.StudyFacts.NERVES;
import static casecode.rules.StudyFacts.PART;
import static casecode.rules.StudyFacts.count;

import casecode.logic.Basis.Known;
import casecode.logic.Condition;
import casecode.logic.Decision;
import casecode.logic.Given;
import casecode.logic.Number;
import casecode.logic.Rule;
import casecode.logic.Scope;
import casecode.logic.Slot;
import casecode.logic.Within;
import casecode.model.Besides;
import casecode.model.Extent;
import casecode.model.Limb;
import casecode.model.Side;
import java.util.List;

/** Section 3: complete or limited, limb by limb. */
public final class LimbExtent {

  /** The limb's own paraspinals were needled, and the switch lets them count; it is read last. */
  private static final Condition PARASPINALS_COUNT =
      all(
          any(
              all(is(PART, Limb.Part.ARM), has(BESIDES, Besides.CERVICAL_PARASPINAL),
                  onTheLimbsSide(CERVICAL_SIDE)),
              all(is(PART, Limb.Part.LEG), has(BESIDES, Besides.LUMBAR_PARASPINAL),
                  onTheLimbsSide(LUMBAR_SIDE))),
          is(Switches.PARASPINALS.fact(), Switches.PARASPINALS.other()));

  public static final int MUSCLES_NEEDED = 5;
  public static final int NERVES_NEEDED = 3;
  public static final int LEVELS_NEEDED = 4;

  /** The muscles that count toward the five. */
  static final Number COUNTED_MUSCLES =
      new Number.Sum(
          List.of(count(MUSCLES), new Number.OneIf(PARASPINALS_COUNT, "the paraspinals")),
          "muscle", "muscles");

  static final Within ENOUGH_MUSCLES = atLeast(COUNTED_MUSCLES, MUSCLES_NEEDED);
  static final Within ENOUGH_NERVES = atLeast(count(NERVES), NERVES_NEEDED);
  static final Within ENOUGH_LEVELS = atLeast(count(LEVELS), LEVELS_NEEDED);

  private static final Condition COMPLETE =
      all(ENOUGH_MUSCLES, any(ENOUGH_NERVES, ENOUGH_LEVELS));

  public static final Decision<Extent> EXTENT =
      new Decision<>(
          "extent", Scope.LIMB, "the limb",
          "Complete or limited, limb by limb",
          List.of(
              new Rule<>("X1", COMPLETE, Extent.COMPLETE,
                  says("{} is complete: {}", Slot.LIMB, Slot.EVIDENCE),
                  on(Known.PRIMARY, "AANEM-BLOG", "AAPMR", "ACN", "FR-1997")),
              new Rule<>("X2", not(COMPLETE), Extent.LIMITED,
                  says("{} is limited: {}", Slot.LIMB, Slot.EVIDENCE),
                  on(Known.PRIMARY, "AANEM-BLOG", "AAPC-2012"))));

  private LimbExtent() {}

  private static Condition onTheLimbsSide(Given<Side> side) {
    return any(
        is(side, Side.BOTH, Side.UNSAID),
        all(is(LIMB_SIDE, Side.LEFT), is(side, Side.LEFT)),
        all(is(LIMB_SIDE, Side.RIGHT), is(side, Side.RIGHT)));
  }
}
