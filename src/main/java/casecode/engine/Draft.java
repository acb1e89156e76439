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
import casecode.model.Code;
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
 * @param entries in claim order; only to be used when nothing is missing
 * @param missing the facts still needed, in the order in which they would be asked
 */
record Draft(View day, List<Entry> entries, List<Ask> missing) {

  /** A rule that fired, and how many units it bills on these facts. */
  record Entry(Rule<Bill> rule, int units) {}

  static Draft of(Facts facts) {
    View day = View.of(facts);
    Set<Ask> missing = new LinkedHashSet<>();
    for (Decision<?> ground : RuleBook.GROUNDS) {
      for (View view : views(ground, day, missing)) {
        if (ground.in(view) instanceof Reading.Missing<?> open) {
          missing.add(open.next());
        }
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (Decision<Bill> decision : RuleBook.CODES) {
      Outcome<Bill> outcome = decision.outcome(day);
      if (outcome instanceof Outcome.Open<Bill> open) {
        missing.add(open.next());
      } else if (outcome instanceof Outcome.Fired<Bill> found) {
        Range units = found.rule().then().units().range(day);
        if (units.isExact()) {
          entries.add(new Entry(found.rule(), units.least()));
        } else {
          missing.add(units.next().orElseThrow());
        }
      }
    }
    return new Draft(day, entries, List.copyOf(missing));
  }

  /** The codes, in claim order. */
  List<Code> codes() {
    return entries.stream().map(entry -> entry.rule().then().code()).toList();
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Entry entry : entries) {
      Bill bill = entry.rule().then();
      lines.add(
          Line.of(bill.code(), entry.units(), bill.modifiers(), entry.rule().because(day)));
    }
    return lines;
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
