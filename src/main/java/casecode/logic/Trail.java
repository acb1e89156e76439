package casecode.logic;

import casecode.model.Limb;
import java.util.ArrayList;
import java.util.List;

/** What a computation has read so far, each fact once, in order; used by one thread. */
public final class Trail {

  /** Something that can be read; it is looked at in one study after another. */
  public static final class Look {
    private final Fact<?> fact;
    private final Limb limb;
    private final Object member;
    private final Object standard;
    private final boolean isSwitch;
    private final Look whole;

    /**
     * A look at a fact.
     *
     * @param limb where; null for the day
     * @param member of a fact of several choices, the one that is looked for; null for the whole value
     */
    Look(Fact<?> fact, Limb limb, Object member) {
      this.fact = fact;
      this.limb = limb;
      this.member = member;
      this.standard = standard(fact);
      this.isSwitch = fact instanceof Given<?> given && given.kind() instanceof Kind.Switched<?>;
      this.whole = member == null ? this : new Look(fact, limb, null);
    }

    private static Object standard(Fact<?> fact) {
      return fact instanceof Given<?> given && given.standard().isPresent()
          ? given.standard().get()
          : View.NOT_GIVEN;
    }

    Fact<?> fact() {
      return fact;
    }

    Limb limb() {
      return limb;
    }

    Object member() {
      return member;
    }

    /** What is seen where nobody gave the fact. */
    Object standard() {
      return standard;
    }

    boolean isSwitch() {
      return isSwitch;
    }

    /** Whether it looks for a choice of a fact of several choices. */
    public boolean isForChoice() {
      return member != null;
    }

    /** Whether both look for a choice of the same fact. */
    public boolean isForChoiceLike(Look other) {
      return isForChoice() && isAt(other.fact, other.limb);
    }

    /** The look at the whole value. */
    public Look whole() {
      return whole;
    }

    boolean isAt(Fact<?> other, Limb place) {
      return fact == other && limb == place;
    }

    /** Whether both see the same. */
    public boolean isLike(Look other) {
      return isAt(other.fact, other.limb) && member == other.member;
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
