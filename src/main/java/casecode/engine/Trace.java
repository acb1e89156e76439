package casecode.engine;

import casecode.logic.Basis;
import casecode.logic.Decision;
import casecode.logic.Evidence;
import casecode.logic.Rule;
import casecode.logic.Truth;
import casecode.logic.View;
import casecode.model.Worded;
import java.util.ArrayList;
import java.util.List;

/**
 * One decision as it was made: the rules tried, in order, each with what made it true or false.
 *
 * @param subject what it was made about: a limb, a line, two lines; empty for the day
 */
public record Trace(String decision, String title, String subject, List<Tried> tried) {

  /**
   * One rule that was tried. The first that is yes decides; the rest were not tried.
   *
   * @param because the facts that made it true, false or unknown
   * @param says the reason in a coder's words, where it decided
   */
  public record Tried(
      String rule,
      String when,
      String then,
      Truth truth,
      List<String> because,
      List<String> says,
      Basis basis) {}

  static Trace of(Decision<? extends Worded> decision, View view, String subject) {
    List<Tried> tried = new ArrayList<>();
    for (Rule<? extends Worded> rule : decision.rules()) {
      Truth truth = rule.when().check(view).truth();
      List<String> because =
          rule.when().evidence(view).stream().map(Evidence::words).distinct().toList();
      tried.add(
          new Tried(rule.id(), rule.when().words(), rule.then().words(), truth, because,
              truth == Truth.YES ? rule.because(view) : List.of(), rule.basis()));
      if (truth != Truth.NO) {
        break;
      }
    }
    return new Trace(decision.id(), decision.title(), subject, tried);
  }

  /** Whether a rule of it decided. */
  public boolean decided() {
    return tried.get(tried.size() - 1).truth() == Truth.YES;
  }

  /** The rule that decided; only where one did. */
  public Tried deciding() {
    return tried.get(tried.size() - 1);
  }
}
