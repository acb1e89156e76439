package casecode.logic;

/** Knows what was computed before from the same facts. */
public interface Recall {

  /** What a computation comes to on a view, found now or before. */
  <R> R of(Computation<R> computation, View view);
}
