package casecode.engine;

import casecode.logic.Basis.Known;
import casecode.logic.Guard;
import casecode.logic.Reading;
import casecode.logic.Rule;
import casecode.logic.Scope;
import casecode.logic.Truth;
import casecode.logic.View;
import casecode.model.Finding;
import casecode.model.Limb;
import casecode.model.Severity;
import casecode.rules.Bill;
import casecode.rules.RuleBook;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the guards of the book raise, but for those that look at one limb.
 *
 * @param byGuard what they raise, by the id of the guard
 * @param ofRules what rests on no source that could be verified
 */
record Findings(Map<String, List<Finding>> byGuard, List<Finding> ofRules) {

  static final Findings NONE = new Findings(Map.of(), List.of());

  private static final List<Guard> OF_LIMBS =
      RuleBook.GUARDS.stream().filter(guard -> guard.scope() == Scope.LIMB).toList();

  static Findings of(Claim claim, Draft draft) {
    Places places = Places.of(claim);
    Map<String, List<Finding>> byGuard = new HashMap<>();
    for (Guard guard : RuleBook.GUARDS) {
      if (guard.scope() != Scope.LIMB) {
        List<Finding> raised = places.of(guard).stream().flatMap(view -> raised(guard, view)).toList();
        byGuard.put(guard.id(), raised);
      }
    }
    List<Finding> ofRules =
        draft.entries().stream()
            .map(Draft.Entry::rule)
            .filter(rule -> rule.basis().known() == Known.UNVERIFIED)
            .map(Findings::unverified)
            .toList();
    return new Findings(Map.copyOf(byGuard), ofRules);
  }

  /** All that is found, errors first, each kind in the order of the book. */
  List<Finding> with(View day) {
    List<Finding> found = new ArrayList<>();
    List<Map<String, Finding>> ofLimbs =
        limbs(day).stream().map(limb -> limb.recalled(OF_LIMBS, Findings::ofLimb)).toList();
    for (Guard guard : RuleBook.GUARDS) {
      if (guard.scope() != Scope.LIMB) {
        found.addAll(byGuard.getOrDefault(guard.id(), List.of()));
      } else {
        for (Map<String, Finding> ofLimb : ofLimbs) {
          Finding raised = ofLimb.get(guard.id());
          if (raised != null) {
            found.add(raised);
          }
        }
      }
    }
    found.addAll(ofRules);
    found.sort(Comparator.comparing(Finding::severity));
    return List.copyOf(found);
  }

  private static Map<String, Finding> ofLimb(View limb) {
    return OF_LIMBS.stream()
        .flatMap(guard -> raised(guard, limb))
        .collect(Collectors.toUnmodifiableMap(Finding::rule, raised -> raised));
  }

  /** Every guard as it was tried, each with what it raised. */
  static Trace tried(Claim claim) {
    Places places = Places.of(claim);
    List<Trace.Tried> tried = new ArrayList<>();
    for (Guard guard : RuleBook.GUARDS) {
      List<String> raised =
          places.of(guard).stream()
              .flatMap(view -> raised(guard, view))
              .map(Finding::message)
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

  private static Stream<Finding> raised(Guard guard, View view) {
    return guard.when().holds(view)
        ? Stream.of(
            new Finding(guard.id(), guard.severity(), guard.label(),
                guard.says().text(view, guard.when()), guard.basis().sources()))
        : Stream.empty();
  }

  private static Finding unverified(Rule<Bill> rule) {
    return new Finding(rule.id(), Severity.NOTICE, "unverified",
        rule.then().label() + " rests on " + rule.basis().known().words(),
        rule.basis().sources());
  }
}
