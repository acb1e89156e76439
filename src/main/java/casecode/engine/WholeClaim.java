package casecode.engine;

import casecode.logic.Facts;
import casecode.model.ClaimLine;
import casecode.model.Payer;
import casecode.model.YesNo;
import casecode.rules.EmgFamilies;
import casecode.rules.LineFacts;
import casecode.rules.StudyFacts;
import java.util.Set;

/** What a claim says as a whole: how many lines, limbs and families. */
record WholeClaim(Claim claim) {

  Facts facts() {
    Facts.Adding found =
        claim.facts().adding()
            .with(LineFacts.LINES, claim.lines().size())
            .with(LineFacts.LIMB_UNITS, claim.count(EmgFamilies.ADD_ON_LIMBS, ClaimLine::units))
            .with(LineFacts.STAND_ALONE_LINES, claim.count(EmgFamilies.STAND_ALONE, line -> 1))
            .with(LineFacts.STAND_ALONE_LIMBS, standAloneLimbs())
            .with(LineFacts.ARRAY_LINES, claim.count(Set.of(EmgFamilies.ARRAY), line -> 1))
            .with(LineFacts.ADD_ON_LINES, claim.count(EmgFamilies.ADD_ON, line -> 1))
            .with(LineFacts.FAMILIES_BUNDLED, YesNo.of(familiesBundled()));
    claim.used().addTo(found, claim.date());
    Claim.addUsual(found, claim.facts(), claim.tables());
    return found.facts();
  }

  private int standAloneLimbs() {
    int limbs = 0;
    for (ClaimLine line : claim.lines()) {
      if (line.code().isPresent()) {
        limbs +=
            EmgFamilies.completeLimbs(line)
                + (line.is(EmgFamilies.LIMITED_STAND_ALONE) ? line.units() : 0);
      }
    }
    return limbs;
  }

  /** Whether an NCCI error names every two lines of both families; only Medicare has such errors. */
  private boolean familiesBundled() {
    if (claim.facts().get(StudyFacts.PAYER).orElse(Payer.MEDICARE) != Payer.MEDICARE) {
      return false;
    }
    for (int i = 0; i < claim.lines().size(); i++) {
      for (int j = 0; j < claim.lines().size(); j++) {
        if (claim.isIn(EmgFamilies.STAND_ALONE, i) && claim.isIn(EmgFamilies.ADD_ON, j)
            && !bundled(i, j)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean bundled(int i, int j) {
    for (Claim.Couple couple : claim.couples()) {
      if (couple.isOf(i, j)) {
        return couple.pair().indicator() == 0 || !claim.separated(couple);
      }
    }
    return false;
  }
}
