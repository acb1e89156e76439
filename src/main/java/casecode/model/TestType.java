package casecode.model;

/** What kind of nerve conduction test was done. */
public enum TestType implements Named {
  MOTOR("motor"),
  SENSORY("sensory"),
  MIXED("mixed"),
  H_REFLEX("h-reflex");

  private final Name called;

  TestType(String id) {
    this.called = Name.of(id, id);
  }

  @Override
  public Name called() {
    return called;
  }
}
