package casecode.model;

/** What an MUE adjudication indicator means for the units above the value. */
public enum Mai implements Named {
  LINE("1", "each line is held against the value by itself"),
  POLICY("2", "an absolute limit for the day by policy; records do not lift it"),
  CLINICAL("3", "a limit for the day by clinical data; more may be paid on appeal with records");

  private final Name called;

  Mai(String id, String words) {
    this.called = Name.of(id, words);
  }

  @Override
  public Name called() {
    return called;
  }
}
