package casecode.logic;

import casecode.model.Limb;
import java.util.ArrayList;
import java.util.List;

/** What a computation has read so far, each fact once, in order; used by one thread. */
public final class Trail {

  /**
   * What was seen.
   *
   * @param value what {@link View#value} gives for it
   */
  public record Step(Look look, Object value) {}

  private final List<Step> steps = new ArrayList<>();

  /** Who has read a whole value learns nothing new from a part of it. */
  void read(Fact<?> fact, Limb limb, Object member, Object value) {
    if (!holds(fact, limb, member)) {
      steps.add(new Step(Look.at(fact, limb, member), value));
    }
  }

  /** The same for a look that somebody else took. */
  void read(Look look, Object value) {
    if (!holds(look.fact(), look.limb(), look.member())) {
      steps.add(new Step(look, value));
    }
  }

  private boolean holds(Fact<?> fact, Limb limb, Object member) {
    for (int i = 0; i < steps.size(); i++) {
      Look look = steps.get(i).look();
      if (look.isAt(fact, limb) && (!look.isForChoice() || look.member() == member)) {
        return true;
      }
    }
    return false;
  }

  public List<Step> steps() {
    return steps;
  }
}
