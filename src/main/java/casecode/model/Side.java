package casecode.model;

import java.util.List;

/** A side of the body, or both; of paraspinals it may be left unsaid. */
public enum Side implements Named {
  LEFT("left", "left", "l", "lt"),
  RIGHT("right", "right", "r", "rt"),
  BOTH("both", "both sides", "bilateral", "b", "l+r"),
  UNSAID("unsaid", "side not given");

  private final String id;
  private final String words;
  private final List<String> shortForms;

  Side(String id, String words, String... shortForms) {
    this.id = id;
    this.words = words;
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

  /** Whether this covers a limb's side; a side that nobody gave may be any. */
  public boolean covers(Side other) {
    return this == other || this == BOTH || this == UNSAID;
  }
}
