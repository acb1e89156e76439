package casecode.model;

import java.util.List;

/** A side of the body, or both; of paraspinals it may be left unsaid. */
public enum Side implements Named {
  LEFT("left", "left", "l", "lt"),
  RIGHT("right", "right", "r", "rt"),
  BOTH("both", "both sides", "bilateral", "b", "l+r"),
  UNSAID("unsaid", "side not given");

  /** The sides that somebody can state. */
  public static final List<Side> STATED = List.of(LEFT, RIGHT, BOTH);

  private final Name called;

  Side(String id, String words, String... shortForms) {
    this.called = Name.of(id, words, shortForms);
  }

  @Override
  public Name called() {
    return called;
  }
}
