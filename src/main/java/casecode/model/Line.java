package casecode.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a claim.
 *
 * @param units how many, at least 1
 * @param modifiers in the order in which they are printed
 * @param because why the code and its units, one sentence each
 * @param modified why each modifier that was added
 */
public record Line(
    Code code, int units, List<String> modifiers, List<String> because, List<String> modified) {

  public Line {
    if (units < 1) {
      throw new IllegalArgumentException(code + " with " + units + " units");
    }
    modifiers = List.copyOf(modifiers);
    because = List.copyOf(because);
    modified = List.copyOf(modified);
  }

  /** A line as a rule puts it on the claim. */
  public static Line of(Code code, int units, List<String> modifiers, List<String> because) {
    return new Line(code, units, modifiers, because, List.of());
  }

  /** The line with one more modifier, in its place, and the reason for it. */
  public Line with(String modifier, String reason) {
    if (modifiers.contains(modifier)) {
      return this;
    }
    List<String> more = new ArrayList<>(modifiers);
    more.add(modifier);
    List<String> reasons = new ArrayList<>(modified);
    reasons.add(reason);
    return new Line(code, units, Modifier.inOrder(more), because, reasons);
  }

  /** The same line, for other reasons. */
  public Line because(List<String> reasons) {
    return new Line(code, units, modifiers, reasons, modified);
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
    return billed().label();
  }

  /** The line as it goes on a claim. */
  public ClaimLine billed() {
    return ClaimLine.of(code, units, modifiers);
  }
}
