package casecode.engine;

import casecode.logic.Ask;
import casecode.logic.Reason;
import casecode.model.ClaimLine;
import casecode.model.Code;
import casecode.rules.Switch;
import java.util.List;

/**
 * What a part of the rules puts on the claim, before the tables are asked: the same for many studies.
 *
 * @param lines in claim order; mostly the same object where they are the same
 * @param because of each line, why; what is said of a limb is left to be said
 * @param missing the facts still needed, in the order in which they would be asked
 * @param findings which rules rest on no source that could be verified
 * @param others the codes that the same needle EMG would be on the other kind of day
 * @param read the switches that the decisions of the day read
 */
record Drafted(
    List<ClaimLine> lines,
    List<List<Reason.Part>> because,
    List<Ask> missing,
    List<Findings.Found> findings,
    List<Code> others,
    List<Switch> read) {

  static boolean areDecided(List<Drafted> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).missing().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether two drafts, of which nothing is missing, put the very same lines on the claim. */
  static boolean areAlike(List<Drafted> some, List<Drafted> others) {
    if (some.size() != others.size() || !areDecided(some) || !areDecided(others)) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (some.get(i).lines() != others.get(i).lines()) {
        return false;
      }
    }
    return true;
  }

  /** A study of which nothing can be billed yet. */
  static Drafted open(List<Ask> missing) {
    return new Drafted(List.of(), List.of(), missing, List.of(), List.of(), List.of());
  }
}
