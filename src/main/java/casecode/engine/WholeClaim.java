package casecode.engine;

import casecode.logic.Facts;
import casecode.model.ClaimLine;
import casecode.model.Code;
import casecode.model.PairIndicator;
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
            .with(LineFacts.CONDUCTION_UNITS,
                claim.count(EmgFamilies.CONDUCTION, ClaimLine::units))
            .with(LineFacts.GUIDANCE_UNITS, claim.count(EmgFamilies.GUIDANCE, ClaimLine::units))
            .with(LineFacts.LIMB_CODES_STACKED, YesNo.of(limbCodesStacked()))
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
    if (!isMedicare()) {
      return false;
    }
    for (int i = 0; i < claim.lines().size(); i++) {
      for (int j = 0; j < claim.lines().size(); j++) {
        if (claim.isIn(EmgFamilies.STAND_ALONE, i) && belongsToTheOthers(j) && !bundled(i, j)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean belongsToTheOthers(int line) {
    return claim.isIn(EmgFamilies.ADD_ON, line) || claim.isIn(EmgFamilies.CONDUCTION, line);
  }

  private boolean isMedicare() {
    return claim.facts().get(StudyFacts.PAYER).orElse(Payer.MEDICARE) == Payer.MEDICARE;
  }

  private boolean limbCodesStacked() {
    return claim.count(EmgFamilies.COMPLETE_STAND_ALONE, ClaimLine::units) > 1
        && !(isMedicare() && isAnErrorOfMedicare(EmgFamilies.COMPLETE_STAND_ALONE));
  }

  /** Whether an MUE or an NCCI pair fails some of these lines. */
  private boolean isAnErrorOfMedicare(Set<Code> codes) {
    for (Code code : codes) {
      Set<Code> alone = Set.of(code);
      boolean over =
          claim.lines().stream()
              .filter(line -> line.is(code))
              .flatMap(line -> claim.mue(line).stream())
              .anyMatch(mue -> claim.count(alone, ClaimLine::units) > mue.value());
      if (over) {
        return true;
      }
    }
    return claim.couples().stream()
        .anyMatch(
            couple ->
                claim.isIn(codes, couple.first()) && claim.isIn(codes, couple.second())
                    && fails(couple));
  }

  private boolean bundled(int i, int j) {
    return claim.couples().stream().filter(couple -> couple.isOf(i, j)).anyMatch(this::fails);
  }

  private boolean fails(Claim.Couple couple) {
    return couple.pair().indicator() == PairIndicator.NEVER || !claim.separated(couple);
  }
}
