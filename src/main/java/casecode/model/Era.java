package casecode.model;

/** Which set of codes held on the date of service. */
public enum Era implements Named {
  CURRENT("current", "the codes in force since 2013"),
  YEAR_2012("2012", "the codes of 2012"),
  BEFORE_2012("before-2012", "the codes before 2012");

  private final String id;
  private final String words;

  Era(String id, String words) {
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
