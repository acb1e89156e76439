package casecode.intake;

import casecode.anatomy.ConductionUnit;
import casecode.logic.Facts;
import casecode.model.Limb;
import casecode.model.Side;
import casecode.model.YesNo;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts nerve conduction studies (decisions.md section 1): one unit on one side is one study,
 * however often it is listed; stimulation sites and F waves add none, left and right are two.
 */
public final class ConductionTally {

  /** Why an F wave adds no study. */
  public static final String WITH_MOTOR = "rides with its motor study";

  private static final String NO_STUDY = "no nerve conduction study";
  private static final String AGAIN = "the same study again";

  /** One unit on one side, or on a side that nobody said. */
  public record Test(ConductionUnit unit, Side side) {
    public String words() {
      return side.before(unit.name());
    }
  }

  private final StudyBuilder study;

  /**
   * What the listed tests made.
   *
   * @param counted each study that was counted
   * @param left each test that adds none, and why
   */
  public record Audit(List<Test> counted, List<Left> left) {
    public static final Audit NONE = new Audit(List.of(), List.of());

    /** Whether none was listed. */
    public boolean isEmpty() {
      return counted.isEmpty() && left.isEmpty();
    }

    /** A test that adds no study. */
    public record Left(String test, String why) {}
  }

  private final List<Audit.Left> left = new ArrayList<>();
  private final Set<Test> counted = new LinkedHashSet<>();

  /**
   * What became of one test.
   *
   * @param why why it added no study; empty where it did
   */
  public record Outcome(Test test, String why) {
    public boolean counted() {
      return why.isEmpty();
    }
  }

  public ConductionTally(StudyBuilder study) {
    this.study = study;
  }

  /** Takes one test. */
  public Outcome add(ConductionUnit unit, Side side) {
    Test test = new Test(unit, side);
    if (!unit.counts()) {
      left.add(new Audit.Left(test.words(), NO_STUDY));
      unit.field().ifPresent(field -> study.remark(Remarks.noConduction(unit, field)));
      return new Outcome(test, NO_STUDY);
    }
    if (unit.known().equals("open")) {
      study.remark(Remarks.openUnit(unit.name()));
    }
    boolean more = false;
    for (Side each : side == Side.BOTH ? List.of(Side.LEFT, Side.RIGHT) : List.of(side)) {
      Test one = new Test(unit, each);
      boolean added = counted.add(one);
      more |= added;
      if (!added) {
        left.add(new Audit.Left(one.words(), AGAIN));
      }
    }
    return new Outcome(test, more ? "" : AGAIN);
  }

  /** An F wave: it rides with its motor study. */
  public void fWave(Side side, String nerve) {
    left.add(new Audit.Left(side.before(nerve + " F wave"), WITH_MOTOR));
  }

  public Audit audit() {
    return new Audit(List.copyOf(counted), List.copyOf(left));
  }

  public int studies() {
    return counted.size();
  }

  /** Tells each limb whether any study was done in it; only for limbs nobody told it of. */
  public void tellLimbs() {
    Set<Limb> with = EnumSet.noneOf(Limb.class);
    for (Test one : counted) {
      Limb.Part part = one.unit().limb().equals("lower-limb") ? Limb.Part.LEG : Limb.Part.ARM;
      boolean inALimb = one.unit().limb().endsWith("-limb");
      if (one.side() == Side.UNSAID || one.unit().limb().equals("other")) {
        return;
      }
      if (inALimb) {
        with.add(Limb.of(part, one.side()));
      }
    }
    Facts given = study.given();
    for (Limb limb : Limb.values()) {
      if (given.get(StudyFacts.LIMB_CONDUCTION, limb).isEmpty()) {
        study.set(StudyFacts.LIMB_CONDUCTION, limb, YesNo.of(with.contains(limb)));
      }
    }
  }
}
