package casecode.logic;

import casecode.model.Limb;
import java.util.ArrayList;
import java.util.List;

/** What a computation has read so far, each fact once, in order; used by one thread. */
public final class Trail {

  /**
   * One fact that was read.
   *
   * @param limb where; null for the day
   * @param value what {@link View#value} gives for it
   */
  public record Step(Fact<?> fact, Limb limb, Object value) {}

  private final List<Step> steps = new ArrayList<>();

  void read(Fact<?> fact, Limb limb, Object value) {
    for (Step step : steps) {
      if (step.fact() == fact && step.limb() == limb) {
        return;
      }
    }
    steps.add(new Step(fact, limb, value));
  }

  public List<Step> steps() {
    return steps;
  }
}
