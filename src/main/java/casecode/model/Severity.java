package casecode.model;

/** How much a finding weighs. */
public enum Severity implements Named {
  ERROR("error", "error"),
  WARNING("warning", "warning"),
  NOTICE("notice", "notice");

  private final String id;
  private final String words;

  Severity(String id, String words) {
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
}
