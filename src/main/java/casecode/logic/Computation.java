package casecode.logic;

import java.util.function.Function;

/**
 * Something that follows from a view alone, so that it may be recalled wherever the same facts are read.
 * Computations are told apart as objects: one that is recalled is made once.
 */
public final class Computation<R> {

  private final Function<View, R> result;

  /**
   * A computation.
   *
   * @param result reads facts only through the view that it is given
   */
  public Computation(Function<View, R> result) {
    this.result = result;
  }

  /** What it comes to on a view, computed now. */
  public R on(View view) {
    return result.apply(view);
  }
}
