package casecode.model;

/** Which modifier says that a service is distinct. */
public enum Distinct implements Named {
  MODIFIER_59("59", "59"),
  MODIFIER_XS("XS", "XS", "x");

  private final Name called;

  Distinct(String id, String words, String... shortForms) {
    this.called = Name.of(id, words, shortForms);
  }

  @Override
  public Name called() {
    return called;
  }
}
