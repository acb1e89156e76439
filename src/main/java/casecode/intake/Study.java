package casecode.intake;

import casecode.logic.Facts;
import casecode.model.Problem;
import java.util.List;

/**
 * One study as it was read.
 *
 * @param id the caller's name for it
 * @param wellFormed whether it was JSON at all
 * @param problems the mistakes in it; with any, it is rejected
 */
public record Study(String id, Facts facts, boolean wellFormed, List<Problem> problems) {
  public Study {
    problems = List.copyOf(problems);
  }
}
