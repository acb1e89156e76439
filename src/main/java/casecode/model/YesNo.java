package casecode.model;

/** Yes or no. */
public enum YesNo implements Named {
  YES("yes", "yes"),
  NO("no", "no");

  private final String id;
  private final String words;

  YesNo(String id, String words) {
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

  public static YesNo of(boolean holds) {
    return holds ? YES : NO;
  }
}
