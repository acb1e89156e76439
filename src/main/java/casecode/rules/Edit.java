package casecode.rules;

import casecode.logic.Guard;
import casecode.model.Code;
import java.util.List;
import java.util.Set;

/**
 * A check of a claim.
 *
 * @param name what a verdict calls it, a word of the contract
 * @param concerned the codes whose lines it is about, where it looks at the claim as a whole
 * @param repairs in the order in which they are tried; the first that helps is offered
 */
public record Edit(String name, Guard guard, Set<Code> concerned, List<Repair> repairs) {
  public Edit {
    concerned = Set.copyOf(concerned);
    repairs = List.copyOf(repairs);
  }

  /** A check that names the lines it looked at. */
  static Edit edit(String name, Guard guard, Repair... repairs) {
    return edit(name, guard, Set.of(), repairs);
  }

  /** A check of the whole claim, which is about the lines with these codes. */
  static Edit edit(String name, Guard guard, Set<Code> concerned, Repair... repairs) {
    return new Edit(name, guard, concerned, List.of(repairs));
  }
}
