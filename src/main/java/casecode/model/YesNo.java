package casecode.model;

/** Yes or no. */
public enum YesNo implements Named {
  YES("yes", "yes"),
  NO("no", "no");

  private final Name called;

  YesNo(String id, String words) {
    this.called = Name.of(id, words);
  }

  @Override
  public Name called() {
    return called;
  }

  public static YesNo of(boolean holds) {
    return holds ? YES : NO;
  }
}
