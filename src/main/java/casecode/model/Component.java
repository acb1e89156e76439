package casecode.model;

/** Which part of the service is billed. */
public enum Component implements Named {
  NOT_STATED("not-stated", "not stated"),
  GLOBAL("global", "global"),
  PROFESSIONAL("professional", "professional"),
  TECHNICAL("technical", "technical");

  private final Name called;

  Component(String id, String words) {
    this.called = Name.of(id, words);
  }

  @Override
  public Name called() {
    return called;
  }
}
