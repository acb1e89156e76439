package casecode.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One of the four limbs, or extremities. */
public enum Limb implements Named {
  RIGHT_ARM("right-arm", "right arm", Part.ARM, Side.RIGHT, "rue", "ra", "r arm", "right upper extremity"),
  LEFT_ARM("left-arm", "left arm", Part.ARM, Side.LEFT, "lue", "la", "l arm", "left upper extremity"),
  RIGHT_LEG("right-leg", "right leg", Part.LEG, Side.RIGHT, "rle", "rl", "r leg", "right lower extremity"),
  LEFT_LEG("left-leg", "left leg", Part.LEG, Side.LEFT, "lle", "ll", "l leg", "left lower extremity");

  private static final List<Limb> ALL = List.of(values());

  /** By the ordinals of the limbs in them, as bits. */
  private static final List<List<Limb>> LISTS = lists();

  private final Name called;
  private final Part part;
  private final Side side;

  Limb(String id, String words, Part part, Side side, String... shortForms) {
    this.called = Name.of(id, words, shortForms);
    this.part = part;
    this.side = side;
  }

  @Override
  public Name called() {
    return called;
  }

  /** The limb of a part on a side, left or right. */
  public static Limb of(Part part, Side side) {
    for (Limb limb : ALL) {
      if (limb.part == part && limb.side == side) {
        return limb;
      }
    }
    throw new IllegalArgumentException("no " + part.id() + " on the side " + side.id());
  }

  /** Some limbs in their order; the same list for the same limbs, so that nobody need compare them. */
  public static List<Limb> listed(Set<Limb> limbs) {
    int bits = 0;
    for (Limb limb : limbs) {
      bits |= 1 << limb.ordinal();
    }
    return LISTS.get(bits);
  }

  private static List<List<Limb>> lists() {
    List<List<Limb>> lists = new ArrayList<>();
    for (int bits = 0; bits < 1 << values().length; bits++) {
      List<Limb> some = new ArrayList<>();
      for (Limb limb : values()) {
        if ((bits & 1 << limb.ordinal()) != 0) {
          some.add(limb);
        }
      }
      lists.add(List.copyOf(some));
    }
    return List.copyOf(lists);
  }

  public Part part() {
    return part;
  }

  public Side side() {
    return side;
  }

  /** Arm or leg. */
  public enum Part implements Named {
    ARM("arm", "an arm"),
    LEG("leg", "a leg");

    private final Name called;

    Part(String id, String words) {
      this.called = Name.of(id, words);
    }

    @Override
    public Name called() {
      return called;
    }
  }
}
