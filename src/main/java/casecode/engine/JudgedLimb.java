package casecode.engine;

import casecode.engine.Answer.LimbSummary;
import casecode.logic.Computation;
import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.logic.Reading;
import casecode.logic.View;
import casecode.model.Extent;
import casecode.model.Limb;
import casecode.rules.LimbExtent;
import casecode.rules.MuscleCounting;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One limb, judged by its counts.
 *
 * @param extent complete or limited; while it is open, the fact to ask for
 * @param because why
 * @param findings what the guards of limbs raise
 */
record JudgedLimb(
    LimbSummary summary, Reading<Extent> extent, List<String> because,
    List<Findings.Found> findings) {

  private static final Computation<JudgedLimb> JUDGING = new Computation<>(JudgedLimb::of);

  /** Each limb that was needled, as far as it is known; the same facts twice. */
  static List<JudgedLimb> all(Facts facts, View day) {
    List<JudgedLimb> found = new ArrayList<>();
    for (Limb limb : facts.get(StudyFacts.LIMBS).orElse(List.of())) {
      found.add(day.from(limb).recalled(JUDGING));
    }
    return found;
  }

  /** The same limbs as an answer tells them, with what their muscles make where these are named. */
  static List<LimbSummary> summaries(
      List<JudgedLimb> limbs, Map<Limb, MuscleCounting.Tally> tallies) {
    List<LimbSummary> summaries = new ArrayList<>(limbs.size());
    for (int i = 0; i < limbs.size(); i++) {
      LimbSummary limb = limbs.get(i).summary();
      summaries.add(
          tallies.isEmpty() ? limb : limb.with(Optional.ofNullable(tallies.get(limb.limb()))));
    }
    return summaries;
  }

  /** Whether the same limbs came to the same, complete or limited. */
  static boolean areAlike(List<JudgedLimb> some, List<JudgedLimb> others) {
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).extent().equals(others.get(i).extent())) {
        return false;
      }
    }
    return true;
  }

  Limb limb() {
    return summary.limb();
  }

  private static JudgedLimb of(View limb) {
    Reading<Extent> extent = LimbExtent.EXTENT.in(limb);
    return new JudgedLimb(
        new LimbSummary(
            limb.limb(),
            extent instanceof Reading.Known<Extent> known
                ? Optional.of(known.value())
                : Optional.empty(),
            count(StudyFacts.MUSCLES, limb),
            count(StudyFacts.NERVES, limb),
            count(StudyFacts.LEVELS, limb),
            Optional.empty()),
        extent,
        List.copyOf(LimbExtent.EXTENT.because(limb)),
        Findings.ofLimb(limb));
  }

  private static Optional<Integer> count(Given<Integer> fact, View limb) {
    return fact.in(limb) instanceof Reading.Known<Integer> known
        ? Optional.of(known.value())
        : Optional.empty();
  }
}
