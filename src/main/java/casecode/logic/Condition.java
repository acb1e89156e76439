package casecode.logic;

import java.util.List;
import java.util.stream.Stream;

/**
 * When a rule applies: a value that can be evaluated on facts that are partly unknown, printed in
 * plain words, and walked. There are no functions inside, so nothing about a rule is hidden.
 */
public sealed interface Condition
    permits Is, Has, Before, Within, Exceeds, All, Any, Not, NotShown, Always {

  /** True, false or unknown on these facts; unknown names the fact to ask for next. */
  Check check(View view);

  /** The condition in plain words, the same whatever the facts. */
  String words();

  /** What settles it on these facts; only what determines the result. */
  List<Evidence> evidence(View view);

  /** Every fact it reads, itself and below. */
  Stream<Fact<?>> facts();

  default boolean holds(View view) {
    return check(view).truth() == Truth.YES;
  }
}
