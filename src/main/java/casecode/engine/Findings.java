package casecode.engine;

import casecode.logic.Basis.Known;
import casecode.logic.Fact;
import casecode.logic.Guard;
import casecode.logic.Reading;
import casecode.logic.Rule;
import casecode.logic.Scope;
import casecode.logic.Truth;
import casecode.logic.View;
import casecode.model.ClaimLine;
import casecode.model.Finding;
import casecode.model.Limb;
import casecode.model.Severity;
import casecode.rules.Bill;
import casecode.rules.LineFacts;
import casecode.rules.RuleBook;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the guards of the book raise, each where it looks. */
final class Findings {

  /** The steps of coding in which guards look. */
  private enum Step {
    LIMB,
    DAY,
    LINES,
    AGES,
    USUAL_NUMBERS;

    static Step of(Guard guard) {
      if (guard.scope() == Scope.LIMB) {
        return LIMB;
      }
      if (reads(guard, LineFacts.PTP_QUARTERS) || reads(guard, LineFacts.MUE_QUARTERS)) {
        return AGES;
      }
      if (reads(guard, StudyFacts.INDICATION)) {
        return USUAL_NUMBERS;
      }
      return guard.scope() == Scope.DAY ? DAY : LINES;
    }

    private static boolean reads(Guard guard, Fact<?> fact) {
      return guard.when().facts().anyMatch(read -> read == fact);
    }
  }

  /**
   * A guard of the book.
   *
   * @param place where it stands there
   */
  private record Placed(int place, Guard guard) {
    void tryOn(View view, List<Found> found) {
      if (guard.when().holds(view)) {
        found.add(new Found(place, finding(guard, view)));
      }
    }
  }

  private static final Map<Step, List<Placed>> GUARDS = guards();

  /**
   * Something that was found.
   *
   * @param place of its guard in the book
   */
  record Found(int place, Finding finding) implements Comparable<Found> {

    /** Errors first, each kind in the order of the book. */
    @Override
    public int compareTo(Found other) {
      int bySeverity = finding.severity().compareTo(other.finding.severity());
      return bySeverity != 0 ? bySeverity : Integer.compare(place, other.place);
    }
  }

  private Findings() {}

  private static Map<Step, List<Placed>> guards() {
    Map<Step, List<Placed>> guards = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      guards.put(step, new ArrayList<>());
    }
    for (int i = 0; i < RuleBook.GUARDS.size(); i++) {
      Guard guard = RuleBook.GUARDS.get(i);
      guards.get(Step.of(guard)).add(new Placed(i, guard));
    }
    return guards;
  }

  /** Of one limb. */
  static List<Found> ofLimb(View limb) {
    return raised(Step.LIMB, limb);
  }

  /** Of the study as a whole. */
  static List<Found> ofDay(View day) {
    return raised(Step.DAY, day);
  }

  /** Of the age of the tables. */
  static List<Found> ofAges(View ages) {
    return raised(Step.AGES, ages);
  }

  /** Of the numbers that are usual for an indication. */
  static List<Found> ofUsualNumbers(View usual) {
    return raised(Step.USUAL_NUMBERS, usual);
  }

  private static List<Found> raised(Step step, View view) {
    List<Found> found = new ArrayList<>();
    for (Placed guard : GUARDS.get(step)) {
      guard.tryOn(view, found);
    }
    return found;
  }

  /** Of the lines, whatever the age of the tables and the indication. */
  static List<Found> ofLines(Claim claim) {
    Places places = Places.of(claim);
    List<Found> found = new ArrayList<>();
    for (Placed guard : GUARDS.get(Step.LINES)) {
      for (View view : places.of(guard.guard())) {
        guard.tryOn(view, found);
      }
    }
    return found;
  }

  /** The rules that rest on no source that could be verified; they come last. */
  static List<Found> ofRules(Draft draft) {
    List<Found> found = new ArrayList<>();
    for (Draft.Entry entry : draft.entries()) {
      if (entry.rule().basis().known() == Known.UNVERIFIED) {
        found.add(new Found(RuleBook.GUARDS.size(), unverified(entry.rule())));
      }
    }
    return found;
  }

  /** Everything that was found, errors first, each kind in the order of the book. */
  static List<Finding> inOrder(List<Found> all) {
    List<Found> sorted = all;
    if (all.size() > 1) {
      sorted = new ArrayList<>(all);
      Collections.sort(sorted);
    }
    List<Finding> findings = new ArrayList<>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      findings.add(sorted.get(i).finding());
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
              .filter(view -> guard.when().holds(view))
              .map(view -> finding(guard, view).message())
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
      List<View> lines = new ArrayList<>();
      for (ClaimLine line : claim.lines()) {
        lines.add(View.of(claim.of(line)));
      }
      List<View> pairs = new ArrayList<>();
      for (Claim.Couple couple : claim.couples()) {
        pairs.add(View.of(claim.of(couple)));
      }
      return new Places(View.of(claim.whole()), lines, pairs);
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

  private static Finding finding(Guard guard, View view) {
    return new Finding(guard.id(), guard.severity(), guard.label(),
        guard.says().text(view, guard.when()), guard.basis().sources());
  }

  private static Finding unverified(Rule<Bill> rule) {
    return new Finding(rule.id(), Severity.NOTICE, "unverified",
        rule.then().label() + " rests on " + rule.basis().known().words(),
        rule.basis().sources());
  }
}
