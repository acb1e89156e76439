package casecode.model;

/** CMS's bilateral indicator of a code, told by its number. */
public enum Bilateral implements Named {
  NO_SIDES("0", "no 50, RT or LT"),
  HALF_MORE("1", "50 pays 150%"),
  BOTH_ALREADY("2", "the code is for both sides already"),
  EACH_IN_FULL("3", "each side is paid in full"),
  NOT_APPLICABLE("9", "does not apply"),
  NOT_KNOWN("not known", "not known");

  private final Name called;
  private final String means;

  Bilateral(String number, String means) {
    this.called = Name.of(number, number);
    this.means = means;
  }

  @Override
  public Name called() {
    return called;
  }

  /** What it says of a code that is billed for both sides. */
  public String means() {
    return means;
  }
}
