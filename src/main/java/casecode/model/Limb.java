package casecode.model;

import java.util.List;

/** One of the four limbs, or extremities. */
public enum Limb implements Named {
  RIGHT_ARM("right-arm", "right arm", Part.ARM, Side.RIGHT, "rue", "ra", "r arm", "right upper extremity"),
  LEFT_ARM("left-arm", "left arm", Part.ARM, Side.LEFT, "lue", "la", "l arm", "left upper extremity"),
  RIGHT_LEG("right-leg", "right leg", Part.LEG, Side.RIGHT, "rle", "rl", "r leg", "right lower extremity"),
  LEFT_LEG("left-leg", "left leg", Part.LEG, Side.LEFT, "lle", "ll", "l leg", "left lower extremity");

  private final String id;
  private final String words;
  private final Part part;
  private final Side side;
  private final List<String> shortForms;

  Limb(String id, String words, Part part, Side side, String... shortForms) {
    this.id = id;
    this.words = words;
    this.part = part;
    this.side = side;
    this.shortForms = List.of(shortForms);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public List<String> shortForms() {
    return shortForms;
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

    private final String id;
    private final String words;

    Part(String id, String words) {
      this.id = id;
      this.words = words;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String words() {
      return words;
    }
  }
}
