package casecode.intake;

import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.model.Besides;
import casecode.model.Limb;
import casecode.model.Problem;
import casecode.model.Side;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers the facts of one study from JSON or from the command line, and the mistakes in them. What
 * is not named was not done: a study that was written down is complete but for its details.
 */
public final class StudyBuilder {

  /** The regions whose side some rule reads. */
  public static final Map<Besides, Given<Side>> SIDES =
      Map.of(
          Besides.CRANIAL, StudyFacts.CRANIAL_SIDE,
          Besides.LARYNX, StudyFacts.LARYNX_SIDE,
          Besides.HEMIDIAPHRAGM, StudyFacts.DIAPHRAGM_SIDE,
          Besides.CERVICAL_PARASPINAL, StudyFacts.CERVICAL_SIDE,
          Besides.THORACIC_PARASPINAL, StudyFacts.THORACIC_SIDE,
          Besides.LUMBAR_PARASPINAL, StudyFacts.LUMBAR_SIDE);

  /** The regions of needle EMG, without the services. */
  public static final List<Besides> REGIONS =
      List.of(
          Besides.CRANIAL, Besides.LARYNX, Besides.HEMIDIAPHRAGM, Besides.CERVICAL_PARASPINAL,
          Besides.THORACIC_PARASPINAL, Besides.LUMBAR_PARASPINAL, Besides.TRUNK,
          Besides.EXTRAOCULAR, Besides.SPHINCTER);

  private final Set<Limb> limbs = EnumSet.noneOf(Limb.class);
  private final Set<Besides> besides = EnumSet.noneOf(Besides.class);
  private final Map<Besides, Side> sides = new EnumMap<>(Besides.class);
  private final List<Problem> problems = new ArrayList<>();
  private Facts facts = Facts.NONE;

  public void problem(String where, String message) {
    problems.add(new Problem(where, message));
  }

  public <T> void set(Given<T> fact, T value) {
    facts = facts.with(fact, value);
  }

  public <T> void set(Given<T> fact, Limb limb, T value) {
    facts = facts.with(fact, limb, value);
  }

  /** A limb that was needled; naming it twice is a contradiction. */
  public void limb(String where, Limb limb) {
    if (!limbs.add(limb)) {
      problem(where, "the " + limb.words() + " is named twice; give each limb once");
    }
  }

  /** A region that was needled; left and right together are both. */
  public void region(Besides region, Optional<Side> side) {
    besides.add(region);
    side.ifPresent(given -> sides.merge(region, given, (a, b) -> a == b ? a : Side.BOTH));
  }

  /** A service with a count; none means that it was not done. */
  public void service(Besides service, Given<Integer> fact, int count) {
    if (count > 0) {
      besides.add(service);
      set(fact, count);
    }
  }

  public void service(Besides service) {
    besides.add(service);
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Whether anything but nerve conduction was named. */
  public boolean namesNeedleWork() {
    return !limbs.isEmpty() || !besides.isEmpty();
  }

  /** What was given and nothing more: limbs and regions not named may still be asked for. */
  public Facts open() {
    return facts;
  }

  /** What was given, where limbs and regions not named were not needled. */
  public Facts closed() {
    Facts all =
        facts
            .with(StudyFacts.LIMBS, List.copyOf(limbs))
            .with(StudyFacts.BESIDES, List.copyOf(besides));
    for (Map.Entry<Besides, Side> side : sides.entrySet()) {
      if (SIDES.containsKey(side.getKey())) {
        all = all.with(SIDES.get(side.getKey()), side.getValue());
      }
    }
    return all;
  }
}
