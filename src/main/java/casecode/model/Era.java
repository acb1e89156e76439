package casecode.model;

/** Which set of codes held on the date of service. */
public enum Era implements Named {
  CURRENT("current", "the codes in force since 2013"),
  YEAR_2012("2012", "the codes of 2012"),
  BEFORE_2012("before-2012", "the codes before 2012");

  private final Name called;

  Era(String id, String words) {
    this.called = Name.of(id, words);
  }

  @Override
  public Name called() {
    return called;
  }
}
