package casecode.engine;

import casecode.logic.Basis.Known;
import casecode.logic.Fact;
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
import casecode.rules.LineFacts;
import casecode.rules.RuleBook;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the guards of the book raise, each where it looks. */
final class Findings {

  private static final List<Guard> OF_LIMBS = guards(guard -> guard.scope() == Scope.LIMB);
  private static final List<Guard> OF_THE_DAY = guards(guard -> guard.scope() == Scope.DAY);
  private static final List<Guard> OF_AGES =
      guards(guard -> reads(guard, Set.of(LineFacts.PTP_QUARTERS, LineFacts.MUE_QUARTERS)));
  private static final List<Guard> OF_USUAL_NUMBERS =
      guards(guard -> reads(guard, Set.of(StudyFacts.INDICATION)));
  private static final List<Guard> OF_LINES =
      guards(
          guard ->
              Stream.of(OF_LIMBS, OF_THE_DAY, OF_AGES, OF_USUAL_NUMBERS)
                  .noneMatch(others -> others.contains(guard)));

  /**
   * Something that was found.
   *
   * @param place of its guard in the book
   */
  record Found(int place, Finding finding) {}

  private static final Comparator<Found> IN_ORDER =
      Comparator.comparing((Found found) -> found.finding().severity())
          .thenComparingInt(Found::place);

  private Findings() {}

  private static List<Guard> guards(Predicate<Guard> which) {
    return RuleBook.GUARDS.stream().filter(which).toList();
  }

  private static boolean reads(Guard guard, Set<Fact<?>> facts) {
    return guard.when().facts().anyMatch(facts::contains);
  }

  /** Of one limb. */
  static List<Found> ofLimb(View limb) {
    return raised(OF_LIMBS, guard -> List.of(limb));
  }

  /** Of the study as a whole. */
  static List<Found> ofDay(View day) {
    return raised(OF_THE_DAY, guard -> List.of(day));
  }

  /** Of the lines, whatever the age of the tables and the indication. */
  static List<Found> ofLines(Claim claim) {
    return raised(OF_LINES, Places.of(claim)::of);
  }

  /** Of the age of the tables. */
  static List<Found> ofAges(View ages) {
    return raised(OF_AGES, guard -> List.of(ages));
  }

  /** Of the numbers that are usual for an indication. */
  static List<Found> ofUsualNumbers(View usual) {
    return raised(OF_USUAL_NUMBERS, guard -> List.of(usual));
  }

  private static List<Found> raised(
      List<Guard> guards, Function<Guard, List<View>> places) {
    List<Found> found = new ArrayList<>();
    for (Guard guard : guards) {
      int place = RuleBook.GUARDS.indexOf(guard);
      places.apply(guard).stream()
          .flatMap(view -> raised(guard, view))
          .forEach(raised -> found.add(new Found(place, raised)));
    }
    return List.copyOf(found);
  }

  /** The rules that rest on no source that could be verified; they come last. */
  static List<Found> ofRules(Draft draft) {
    return draft.entries().stream()
        .map(Draft.Entry::rule)
        .filter(rule -> rule.basis().known() == Known.UNVERIFIED)
        .map(rule -> new Found(RuleBook.GUARDS.size(), unverified(rule)))
        .toList();
  }

  /** Everything that was found, errors first, each kind in the order of the book. */
  static List<Finding> inOrder(List<List<Found>> parts) {
    List<Found> all = new ArrayList<>();
    for (List<Found> part : parts) {
      if (!part.isEmpty()) {
        all.addAll(part);
      }
    }
    if (all.size() > 1) {
      all.sort(IN_ORDER);
    }
    List<Finding> findings = new ArrayList<>(all.size());
    for (Found one : all) {
      findings.add(one.finding());
    }
    return findings;
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
