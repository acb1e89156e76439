package casecode.engine;

import casecode.engine.Answer.NotChosen;
import casecode.logic.Ask;
import casecode.logic.Reason;
import casecode.model.ClaimLine;
import casecode.rules.Switch;
import java.util.List;
import java.util.Optional;

/**
 * What the rules put on the claim, before the tables are asked: the same for many studies.
 *
 * @param lines in claim order; none while anything is missing
 * @param because of each line, why; what is said of a limb is left to be said
 * @param missing the facts still needed, in the order in which they would be asked
 * @param findings which rules rest on no source that could be verified
 * @param read the switches that the decisions of the day read
 */
record Drafted(
    List<ClaimLine> lines,
    List<List<Reason.Part>> because,
    List<Ask> missing,
    List<Findings.Found> findings,
    Optional<NotChosen> notChosen,
    List<Switch> read) {

  static Drafted open(List<Ask> missing) {
    return new Drafted(List.of(), List.of(), missing, List.of(), Optional.empty(), List.of());
  }
}
