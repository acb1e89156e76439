package casecode.corpus;

import casecode.logic.Decision;
import casecode.logic.Facts;
import casecode.logic.View;
import casecode.model.Besides;
import casecode.model.BodyRegion;
import casecode.model.Code;
import casecode.model.Payer;
import casecode.model.Side;
import casecode.rules.Bill;
import casecode.rules.EmgFamilies;
import casecode.rules.RuleBook;
import casecode.rules.StudyFacts;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The codes that the muscles of a region can take, as the rules give them. */
final class CodesOfRegion {

  private CodesOfRegion() {}

  static List<Code> of(BodyRegion region) {
    SortedSet<Code> codes = new TreeSet<>();
    if (region.part().isPresent()) {
      codes.addAll(EmgFamilies.STAND_ALONE_LIMBS);
      codes.addAll(EmgFamilies.ADD_ON_LIMBS);
    }
    region.coded().ifPresent(coded -> codes.addAll(alone(coded)));
    return List.copyOf(codes);
  }

  /** What is coded when nothing but this region was needled, on one side or both, on either kind of day. */
  private static Set<Code> alone(Besides region) {
    Set<Code> codes = new TreeSet<>();
    for (int studies : List.of(0, 1)) {
      for (Side side : List.of(Side.RIGHT, Side.BOTH)) {
        View day = View.of(
            Facts.NONE
                .with(StudyFacts.STUDIES, studies)
                .with(StudyFacts.LIMBS, List.of())
                .with(StudyFacts.BESIDES, List.of(region))
                .with(StudyFacts.CRANIAL_SIDE, side)
                .with(StudyFacts.LARYNX_SIDE, side)
                .with(StudyFacts.DIAPHRAGM_SIDE, side)
                .with(StudyFacts.PAYER, Payer.MEDICARE));
        for (Decision<Bill> decision : RuleBook.CODES) {
          if (decision.outcome(day) instanceof Decision.Outcome.Fired<Bill> fired) {
            codes.add(fired.rule().then().code());
          }
        }
      }
    }
    codes.removeAll(EmgFamilies.CONDUCTION);
    return codes;
  }
}
