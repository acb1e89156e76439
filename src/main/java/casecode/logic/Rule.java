package casecode.logic;

import casecode.model.Worded;
import java.util.List;

/**
 * One rule of a decision: when the condition holds, this follows.
 *
 * @param id the decision's letter and a number, for example {@code N2}; never reused
 * @param then what follows
 * @param because why, in a coder's words
 * @param basis what it rests on
 */
public record Rule<T extends Worded>(
    String id, Condition when, T then, Reason because, Basis basis) {

  /** The rule in plain words. */
  public String words() {
    return then.words() + ", if " + when.words();
  }

  /** Why, with what it says of limbs left to be said. */
  public List<Reason.Part> parts(View view) {
    return because.parts(view, when);
  }

  /** Why, in a coder's words. */
  public List<String> because(View view) {
    return because.texts(view, when);
  }
}
