package casecode.model;

/** Which part of the service is billed. */
public enum Component implements Named {
  NOT_STATED("not-stated", "not stated"),
  GLOBAL("global", "global"),
  PROFESSIONAL("professional", "professional"),
  TECHNICAL("technical", "technical");

  private final String id;
  private final String words;

  Component(String id, String words) {
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
