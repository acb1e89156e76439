package casecode.logic;

import casecode.model.Limb;
import java.util.ArrayList;
import java.util.List;

/** What a computation has read so far, each fact once, in order; used by one thread. */
public final class Trail {

  /**
   * Something that can be read.
   *
   * @param limb where; null for the day
   * @param member of a fact of several choices, the one that is looked for; null for the whole value
   * @param whole of a look for a choice, the look at the whole value
   */
  public record Look(Fact<?> fact, Limb limb, Object member, Look whole) {
    Look(Fact<?> fact, Limb limb, Object member) {
      this(fact, limb, member, member == null ? null : new Look(fact, limb, null));
    }

    boolean isAt(Fact<?> other, Limb place) {
      return fact == other && limb == place;
    }

    /** Whether both look for a choice of the same fact. */
    public boolean isChoiceOf(Look other) {
      return member != null && isAt(other.fact, other.limb);
    }

    /** A fact is told apart as an object. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Look look && look.isAt(fact, limb) && look.member == member;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(fact);
    }
  }

  /**
   * What was seen.
   *
   * @param value what {@link View#value} gives for it
   */
  public record Step(Look look, Object value) {}

  private final List<Step> steps = new ArrayList<>();

  /** Who has read a whole value learns nothing new from a part of it. */
  void read(Fact<?> fact, Limb limb, Object member, Object value) {
    for (int i = 0; i < steps.size(); i++) {
      Look look = steps.get(i).look();
      if (look.isAt(fact, limb) && (look.member() == null || look.member() == member)) {
        return;
      }
    }
    steps.add(new Step(new Look(fact, limb, member), value));
  }

  public List<Step> steps() {
    return steps;
  }
}
