package casecode.model;

/** A side of the body, or both; of paraspinals it may be left unsaid. */
public enum Side implements Named {
  LEFT("left", "left", "l", "lt"),
  RIGHT("right", "right", "r", "rt"),
  BOTH("both", "both sides", "bilateral", "b", "l+r"),
  UNSAID("unsaid", "side not given");

  private final Name called;

  Side(String id, String words, String... shortForms) {
    this.called = Name.of(id, words, shortForms);
  }

  @Override
  public Name called() {
    return called;
  }

  /** Whether this covers a limb's side; a side that nobody gave may be any. */
  public boolean covers(Side other) {
    return this == other || this == BOTH || this == UNSAID;
  }
}
