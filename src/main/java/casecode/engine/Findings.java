package casecode.engine;

import casecode.logic.Basis.Known;
import casecode.logic.Guard;
import casecode.logic.Reading;
import casecode.logic.Rule;
import casecode.logic.View;
import casecode.model.Finding;
import casecode.model.Limb;
import casecode.model.Line;
import casecode.model.Severity;
import casecode.rules.Bill;
import casecode.rules.RuleBook;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Holds every guard of the book against a claim. */
final class Findings {

  private Findings() {}

  /** What the guards raise, errors first, each kind in the order of the book. */
  static List<Finding> of(Claim claim, Draft draft) {
    List<View> lines = claim.lines().stream().map(claim::of).map(View::of).toList();
    List<View> pairs = claim.pairs().stream().map(claim::of).map(View::of).toList();
    View whole = View.of(claim.whole());
    List<Finding> found = new ArrayList<>();
    for (Guard guard : RuleBook.GUARDS) {
      List<View> views =
          switch (guard.scope()) {
            case DAY, CLAIM -> List.of(whole);
            case LIMB -> limbs(whole);
            case LINE -> lines;
            case PAIR -> pairs;
          };
      views.stream().filter(guard.when()::holds).forEach(view -> found.add(raised(guard, view)));
    }
    draft.entries().stream()
        .map(Draft.Entry::rule)
        .filter(rule -> rule.basis().known() == Known.UNVERIFIED)
        .forEach(rule -> found.add(unverified(rule)));
    found.sort(Comparator.comparing(Finding::severity));
    return List.copyOf(found);
  }

  private static List<View> limbs(View day) {
    return StudyFacts.LIMBS.in(day) instanceof Reading.Known<Collection<Limb>> limbs
        ? limbs.value().stream().map(day::from).toList()
        : List.of();
  }

  private static Finding raised(Guard guard, View view) {
    return new Finding(guard.id(), guard.severity(), guard.label(),
        guard.says().text(view, guard.when()), guard.basis().sources());
  }

  private static Finding unverified(Rule<Bill> rule) {
    return new Finding(rule.id(), Severity.NOTICE, "unverified",
        rule.then().label() + " rests on " + rule.basis().known().words(),
        rule.basis().sources());
  }
}
