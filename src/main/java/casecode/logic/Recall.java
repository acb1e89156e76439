package casecode.logic;

import java.util.function.Function;

/** Knows what was computed before from the same facts. */
public interface Recall {

  /**
   * What a computation comes to on a view, found now or before.
   *
   * @param what tells the computation apart: always the same object for the same one
   * @param computation reads facts only through the view that it is given
   */
  <R> R of(Object what, View view, Function<View, R> computation);
}
