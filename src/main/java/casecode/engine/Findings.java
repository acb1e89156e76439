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
import java.util.List;
import java.util.stream.Stream;

/** What the guards of the book raise; those that look at one limb are heard for each study. */
final class Findings {

  private static final List<Guard> OF_LIMBS =
      RuleBook.GUARDS.stream().filter(guard -> guard.scope() == Scope.LIMB).toList();

  static final Findings NONE =
      new Findings(Stream.generate(List::<Finding>of).limit(OF_LIMBS.size() + 1L).toList());

  /** In the order of the book, cut where the guards of limbs stand: one part more than those. */
  private final List<List<Finding>> parts;

  private final List<Finding> withoutLimbs;

  private Findings(List<List<Finding>> parts) {
    this.parts = parts.stream().map(List::copyOf).toList();
    this.withoutLimbs = inOrder(List.of());
  }

  /** What is raised but for the limbs, and which rules rest on no source that could be verified. */
  static Findings of(Claim claim, Draft draft) {
    Places places = Places.of(claim);
    List<List<Finding>> parts = new ArrayList<>();
    List<Finding> part = new ArrayList<>();
    for (Guard guard : RuleBook.GUARDS) {
      if (guard.scope() == Scope.LIMB) {
        parts.add(part);
        part = new ArrayList<>();
      } else {
        places.of(guard).stream().flatMap(view -> raised(guard, view)).forEach(part::add);
      }
    }
    draft.entries().stream()
        .map(Draft.Entry::rule)
        .filter(rule -> rule.basis().known() == Known.UNVERIFIED)
        .map(Findings::unverified)
        .forEach(part::add);
    parts.add(part);
    return new Findings(parts);
  }

  /** What is raised of one limb, in the order of the book. */
  static List<Finding> ofLimb(View limb) {
    return OF_LIMBS.stream().flatMap(guard -> raised(guard, limb)).toList();
  }

  /** All that is found, errors first, each kind in the order of the book. */
  List<Finding> with(List<JudgedLimb> limbs) {
    for (JudgedLimb limb : limbs) {
      if (!limb.findings().isEmpty()) {
        return inOrder(limbs);
      }
    }
    return withoutLimbs;
  }

  private List<Finding> inOrder(List<JudgedLimb> limbs) {
    List<Finding> found = new ArrayList<>(parts.get(0));
    for (int i = 0; i < OF_LIMBS.size(); i++) {
      for (JudgedLimb limb : limbs) {
        for (Finding raised : limb.findings()) {
          if (raised.rule().equals(OF_LIMBS.get(i).id())) {
            found.add(raised);
          }
        }
      }
      found.addAll(parts.get(i + 1));
    }
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
