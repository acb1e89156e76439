package casecode.engine;

import casecode.logic.Ask;
import casecode.logic.Computation;
import casecode.logic.Decision;
import casecode.logic.Decision.Outcome;
import casecode.logic.Given;
import casecode.logic.Range;
import casecode.logic.Reading;
import casecode.logic.Reason;
import casecode.logic.Rule;
import casecode.logic.Scope;
import casecode.logic.View;
import casecode.model.ClaimLine;
import casecode.model.Code;
import casecode.model.Limb;
import casecode.rules.Bill;
import casecode.rules.RuleBook;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lines that the decisions of the book put on the claim, before modifiers.
 *
 * @param entries in claim order; only to be used when nothing is missing
 * @param missing the facts still needed, in the order in which they would be asked
 */
record Draft(View day, List<Entry> entries, List<Ask> missing) {

  /** A rule that fired, how many units it bills on these facts, and why. */
  record Entry(Rule<Bill> rule, int units, List<Reason.Part> because) {}

  /** The grounds that can be open: some fact that they rest on has no value of its own. */
  private static final List<Decision<?>> GROUNDS =
      RuleBook.GROUNDS.stream().<Decision<?>>map(ground -> ground).filter(Draft::canBeOpen).toList();

  /**
   * What one decision puts on the claim.
   *
   * @param missing what keeps it open
   */
  record Chosen(Optional<Entry> entry, Optional<Ask> missing) {}

  private static final List<Computation<Chosen>> ALL = choosing(RuleBook.CODES);

  /** Everything that the book puts on the claim, whatever is known. */
  static Draft of(View day) {
    Set<Ask> missing = new LinkedHashSet<>();
    for (Decision<?> ground : GROUNDS) {
      for (View view : views(ground, day, missing)) {
        if (ground.in(view) instanceof Reading.Missing<?> open) {
          missing.add(open.next());
        }
      }
    }
    return of(ALL, day, missing);
  }

  /** What each of some decisions puts on the claim. */
  static List<Computation<Chosen>> choosing(List<Decision<Bill>> decisions) {
    return decisions.stream()
        .map(decision -> new Computation<>(day -> chosen(decision, day)))
        .toList();
  }

  /** What some decisions put on the claim of a study whose grounds are settled. */
  static Draft of(List<Computation<Chosen>> choosing, View day) {
    return of(choosing, day, new LinkedHashSet<>());
  }

  private static Draft of(List<Computation<Chosen>> choosing, View day, Set<Ask> missing) {
    List<Entry> entries = new ArrayList<>();
    for (Computation<Chosen> each : choosing) {
      Chosen chosen = day.recalled(each);
      if (chosen.missing().isPresent()) {
        missing.add(chosen.missing().get());
      } else if (chosen.entry().isPresent()) {
        entries.add(chosen.entry().get());
      }
    }
    return new Draft(day, entries, List.copyOf(missing));
  }

  private static Chosen chosen(Decision<Bill> decision, View day) {
    Outcome<Bill> outcome = decision.outcome(day);
    if (outcome instanceof Outcome.Open<Bill> open) {
      return new Chosen(Optional.empty(), Optional.of(open.next()));
    }
    if (!(outcome instanceof Outcome.Fired<Bill> found)) {
      return new Chosen(Optional.empty(), Optional.empty());
    }
    Range units = found.rule().then().units().range(day);
    return units.isExact()
        ? new Chosen(
            Optional.of(new Entry(found.rule(), units.least(), found.rule().parts(day))),
            Optional.empty())
        : new Chosen(Optional.empty(), units.next());
  }

  private static boolean canBeOpen(Decision<?> decision) {
    return decision.rules().stream()
        .flatMap(rule -> rule.when().facts())
        .anyMatch(
            fact ->
                fact instanceof Given<?> given && given.standard().isEmpty()
                    || fact instanceof Decision<?> other && canBeOpen(other));
  }

  /** The codes, in claim order. */
  List<Code> codes() {
    List<Code> codes = new ArrayList<>();
    for (Entry entry : entries) {
      codes.add(entry.rule().then().code());
    }
    return List.copyOf(codes);
  }

  List<ClaimLine> lines() {
    List<ClaimLine> lines = new ArrayList<>();
    for (Entry entry : entries) {
      Bill bill = entry.rule().then();
      lines.add(ClaimLine.of(bill.code(), entry.units(), bill.modifiers()));
    }
    return List.copyOf(lines);
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
