package casecode.intake;

import casecode.logic.Given;
import casecode.model.Besides;
import casecode.model.BodyRegion;
import casecode.model.Muscle;
import casecode.model.Side;
import casecode.rules.StudyFacts;
import java.util.List;
import java.util.Map;

/** The regions of needle EMG that a study names, and those for which it says a side. */
public final class EmgRegions {

  /** All, without the other services. */
  public static final List<Besides> ALL =
      List.of(
          Besides.CRANIAL, Besides.LARYNX, Besides.HEMIDIAPHRAGM, Besides.CERVICAL_PARASPINAL,
          Besides.THORACIC_PARASPINAL, Besides.LUMBAR_PARASPINAL, Besides.TRUNK,
          Besides.EXTRAOCULAR, Besides.SPHINCTER);

  /** Those with a side that can be given. */
  public static final Map<Besides, Given<Side>> SIDES =
      Map.of(
          Besides.CRANIAL, StudyFacts.CRANIAL_SIDE,
          Besides.LARYNX, StudyFacts.LARYNX_SIDE,
          Besides.HEMIDIAPHRAGM, StudyFacts.DIAPHRAGM_SIDE,
          Besides.CERVICAL_PARASPINAL, StudyFacts.CERVICAL_SIDE,
          Besides.THORACIC_PARASPINAL, StudyFacts.THORACIC_SIDE,
          Besides.LUMBAR_PARASPINAL, StudyFacts.LUMBAR_SIDE);

  private EmgRegions() {}

  /** Whether it matters for one of some muscles on which side it is. */
  static boolean areSided(List<Muscle> muscles) {
    for (Muscle muscle : muscles) {
      if (muscle.region().part().isPresent() || isSided(muscle.region())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSided(BodyRegion region) {
    return region.coded()
        .filter(SIDES::containsKey)
        .filter(coded -> SIDES.get(coded).standard().isEmpty())
        .isPresent();
  }
}
