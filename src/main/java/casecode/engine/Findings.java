package casecode.engine;

import casecode.logic.Basis.Known;
import casecode.logic.Guard;
import casecode.logic.Reading;
import casecode.logic.Rule;
import casecode.logic.Truth;
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
    Places places = Places.of(claim);
    List<Finding> found = new ArrayList<>();
    for (Guard guard : RuleBook.GUARDS) {
      places.of(guard).stream()
          .filter(guard.when()::holds)
          .forEach(view -> found.add(raised(guard, view)));
    }
    draft.entries().stream()
        .map(Draft.Entry::rule)
        .filter(rule -> rule.basis().known() == Known.UNVERIFIED)
        .forEach(rule -> found.add(unverified(rule)));
    found.sort(Comparator.comparing(Finding::severity));
    return List.copyOf(found);
  }

  /** Every guard as it was tried, each with what it raised. */
  static Trace tried(Claim claim) {
    Places places = Places.of(claim);
    List<Trace.Tried> tried = new ArrayList<>();
    for (Guard guard : RuleBook.GUARDS) {
      List<String> raised =
          places.of(guard).stream()
              .filter(guard.when()::holds)
              .map(view -> guard.says().text(view, guard.when()))
              .toList();
      tried.add(
          new Trace.Tried(guard.id(), guard.when().words(), guard.severity().words(),
              Truth.of(!raised.isEmpty()), raised, raised, guard.basis()));
    }
    return new Trace("checks", "Checks", "", tried);
  }

  /** Where a guard looks: the claim, each limb, each line, every two lines. */
  private record Places(View whole, List<View> lines, List<View> pairs) {

    static Places of(Claim claim) {
      return new Places(
          View.of(claim.whole()),
          claim.lines().stream().map(claim::of).map(View::of).toList(),
          claim.couples().stream().map(claim::of).map(View::of).toList());
    }

    List<View> of(Guard guard) {
      return switch (guard.scope()) {
        case DAY, CLAIM -> List.of(whole);
        case LIMB -> limbs(whole);
        case LINE -> lines;
        case PAIR -> pairs;
      };
    }
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
