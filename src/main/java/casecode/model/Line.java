package casecode.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One line that casecode puts on a claim.
 *
 * @param billed as it goes on the claim, with at least one unit
 * @param because why the code and its units, one sentence each
 * @param modified why each modifier that was added
 */
public record Line(ClaimLine billed, List<String> because, List<String> modified) {

  public Line {
    if (billed.code().isEmpty() || billed.units() < 1) {
      throw new IllegalArgumentException(billed.shown() + " with " + billed.units() + " units");
    }
    because = List.copyOf(because);
    modified = List.copyOf(modified);
  }

  /** A line before anybody has said why. */
  public static Line of(ClaimLine billed) {
    return new Line(billed, List.of(), List.of());
  }

  public Code code() {
    return billed.code().orElseThrow();
  }

  public int units() {
    return billed.units();
  }

  /** In the order in which they are printed. */
  public List<String> modifiers() {
    return billed.modifiers();
  }

  /** The line with one more modifier, in its place, and the reason for it. */
  public Line with(String modifier, String reason) {
    if (modifiers().contains(modifier)) {
      return this;
    }
    List<String> reasons = new ArrayList<>(modified);
    reasons.add(reason);
    return new Line(billed.withModifier(modifier), because, reasons);
  }

  /** The same line, for other reasons. */
  public Line because(List<String> reasons) {
    return new Line(billed, reasons, modified);
  }

  /** Every reason: for the code, then for its modifiers. */
  public List<String> reasons() {
    if (modified.isEmpty()) {
      return because;
    }
    List<String> all = new ArrayList<>(because);
    all.addAll(modified);
    return all;
  }

  /** The code with its modifiers, as a coder writes them: {@code 95885-59}. */
  public String label() {
    return billed.label();
  }
}
