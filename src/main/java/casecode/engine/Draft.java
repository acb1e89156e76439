package casecode.engine;

import casecode.logic.Ask;
import casecode.logic.Decision;
import casecode.logic.Decision.Outcome;
import casecode.logic.Facts;
import casecode.logic.Range;
import casecode.logic.Reading;
import casecode.logic.Rule;
import casecode.logic.Scope;
import casecode.logic.View;
import casecode.model.Limb;
import casecode.model.Line;
import casecode.rules.Bill;
import casecode.rules.RuleBook;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines that the decisions of the book put on the claim, before modifiers.
 *
 * @param lines in claim order; only to be used when nothing is missing
 * @param fired the rules that put them there
 * @param missing the facts still needed, in the order in which they would be asked
 */
record Draft(List<Line> lines, List<Rule<Bill>> fired, List<Ask> missing) {

  static Draft of(Facts facts) {
    View day = View.of(facts);
    Set<Ask> missing = new LinkedHashSet<>();
    for (Decision<?> ground : RuleBook.GROUNDS) {
      for (View view : views(ground, day, missing)) {
        if (ground.outcome(view) instanceof Outcome.Open<?> open) {
          missing.add(open.next());
        }
      }
    }
    List<Line> lines = new ArrayList<>();
    List<Rule<Bill>> fired = new ArrayList<>();
    for (Decision<Bill> decision : RuleBook.CODES) {
      Outcome<Bill> outcome = decision.outcome(day);
      if (outcome instanceof Outcome.Open<Bill> open) {
        missing.add(open.next());
      } else if (outcome instanceof Outcome.Fired<Bill> found) {
        Bill bill = found.rule().then();
        Range units = bill.units().range(day);
        if (units.isExact()) {
          lines.add(new Line(bill.code(), units.least(), bill.modifiers(), found.rule().because(day)));
          fired.add(found.rule());
        } else {
          missing.add(units.next().orElseThrow());
        }
      }
    }
    return new Draft(lines, fired, List.copyOf(missing));
  }

  /** The places where a decision is made: the day, or each limb that was needled. */
  static List<View> views(Decision<?> decision, View day, Set<Ask> missing) {
    if (decision.scope() == Scope.DAY) {
      return List.of(day);
    }
    if (StudyFacts.LIMBS.in(day) instanceof Reading.Known<Collection<Limb>> limbs) {
      return limbs.value().stream().map(day::from).toList();
    }
    missing.add(Ask.of(StudyFacts.LIMBS));
    return List.of();
  }
}
