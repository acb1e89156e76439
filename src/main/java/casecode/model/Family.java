package casecode.model;

/** Which family of needle EMG codes the day calls for. */
public enum Family implements Named {
  ADD_ON("add-on", "add-on codes 95885-95887"),
  STAND_ALONE("stand-alone", "stand-alone codes 95860-95870");

  private final Name called;

  Family(String id, String words) {
    this.called = Name.of(id, words);
  }

  @Override
  public Name called() {
    return called;
  }

  public Family other() {
    return this == ADD_ON ? STAND_ALONE : ADD_ON;
  }
}
