package casecode.model;

/** How much a finding weighs. */
public enum Severity implements Named {
  ERROR("error", "error"),
  WARNING("warning", "warning"),
  NOTICE("notice", "notice");

  private final Name called;

  Severity(String id, String words) {
    this.called = Name.of(id, words);
  }

  @Override
  public Name called() {
    return called;
  }
}
