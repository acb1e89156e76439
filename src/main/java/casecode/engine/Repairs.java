package casecode.engine;

import static casecode.rules.StudyFacts.PAYER;

import casecode.engine.Objections.Raised;
import casecode.model.ClaimLine;
import casecode.model.Payer;
import casecode.rules.Change;
import casecode.rules.Change.Append;
import casecode.rules.Change.LeaveOut;
import casecode.rules.Change.Recode;
import casecode.rules.Change.Strip;
import casecode.rules.Change.Which;
import casecode.rules.Repair;
import casecode.tables.Mue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds what may put an error right: the first repair of its edit that removes the error and, with
 * the repairs of what it brings, leaves no new one. Each is tried on the claim, so none is offered
 * that would not help.
 */
final class Repairs {

  /** A repair may bring an error that needs one of its own, and that another; no more. */
  private static final int DEEPEST = 3;

  /** The claim as it would be, and the question that must be answered yes. */
  record Repaired(Claim claim, String question) {}

  private Repairs() {}

  static Optional<Repaired> of(Claim claim, Raised error) {
    return of(claim, Objections.errors(claim), error, 0);
  }

  private static Optional<Repaired> of(
      Claim claim, List<Raised> errors, Raised error, int depth) {
    for (Repair repair : error.edit().repairs()) {
      if (repair.when().holds(error.place().view())) {
        Optional<Repaired> found =
            changed(claim, error, repair.change())
                .filter(lines -> !lines.equals(claim.lines()))
                .flatMap(lines -> helped(claim, lines, errors, error, repair, depth));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Repaired> helped(
      Claim claim, List<ClaimLine> lines, List<Raised> errors, Raised error, Repair repair,
      int depth) {
    String question =
        repair.question().text(error.place().view(), repair.when())
            + told(repair, claim.lines(), lines);
    Claim now = claim.with(lines);
    List<Raised> left = Objections.errors(now);
    if (left.stream().anyMatch(error::saysTheSame)) {
      return Optional.empty();
    }
    Optional<Raised> brought = brought(errors, left);
    while (brought.isPresent()) {
      if (depth == DEEPEST) {
        return Optional.empty();
      }
      Optional<Repaired> further = of(now, left, brought.get(), depth + 1);
      if (further.isEmpty()) {
        return Optional.empty();
      }
      now = further.get().claim();
      question += "; " + further.get().question();
      left = Objections.errors(now);
      brought = brought(errors, left);
    }
    return Optional.of(new Repaired(now, question));
  }

  /** An error that was not there before. */
  private static Optional<Raised> brought(List<Raised> before, List<Raised> now) {
    return now.stream().filter(raised -> before.stream().noneMatch(raised::saysTheSame)).findFirst();
  }

  private static Optional<List<ClaimLine>> changed(Claim claim, Raised error, Change change) {
    if (change instanceof Recode recode) {
      List<Integer> places = error.place().first();
      int limit = claim.mue(claim.lines().get(places.get(0))).map(Mue::value).orElse(0);
      Payer payer = claim.facts().get(PAYER).orElse(Payer.MEDICARE);
      return new Recoding(claim.lines(), payer, claim.tables().register())
          .after(recode, places, limit);
    }
    List<ClaimLine> lines = new ArrayList<>();
    for (int i = 0; i < claim.lines().size(); i++) {
      ClaimLine line = claim.lines().get(i);
      if (!places(error, change).contains(i)) {
        lines.add(line);
      } else if (change instanceof Append append) {
        lines.add(line.withModifier(append.modifier()));
      } else if (change instanceof Strip strip) {
        lines.add(
            line.withModifiers(
                line.modifiers().stream()
                    .filter(m -> Collections.disjoint(claim.tables().register().kinds(m), strip.kinds()))
                    .toList()));
      }
    }
    return Optional.of(lines);
  }

  private static List<Integer> places(Raised error, Change change) {
    Which which =
        change instanceof Append append
            ? append.to()
            : change instanceof Strip strip ? strip.from() : ((LeaveOut) change).which();
    return which == Which.FIRST ? error.place().first() : error.place().second();
  }

  /** What would stand in place of what: after a question it follows from a yes. */
  private static String told(Repair repair, List<ClaimLine> before, List<ClaimLine> after) {
    String gone = labels(without(before, after));
    String come = labels(without(after, before));
    String change =
        come.isEmpty()
            ? "leave out " + gone
            : gone.isEmpty() ? "add " + come : come + " in place of " + gone;
    return (repair.question().pattern().endsWith("?") ? " Then " : " ") + change;
  }

  /** The lines that are not among the others, each as often as it stands more than there. */
  private static List<ClaimLine> without(List<ClaimLine> lines, List<ClaimLine> others) {
    List<ClaimLine> left = new ArrayList<>(lines);
    others.forEach(left::remove);
    return left;
  }

  private static String labels(List<ClaimLine> lines) {
    return lines.stream()
        .map(line -> line.label() + (line.units() == 1 ? "" : " x" + line.units()))
        .collect(Collectors.joining(", "));
  }
}
