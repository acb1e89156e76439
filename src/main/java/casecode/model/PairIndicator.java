package casecode.model;

/** The modifier indicator of an NCCI pair, told by its number. */
public enum PairIndicator implements Named {
  /** No modifier helps. */
  NEVER("0"),

  /** A modifier on the column 2 line helps where it is a distinct service. */
  WITH_MODIFIER("1");

  private final Name called;

  PairIndicator(String number) {
    this.called = Name.of(number, number);
  }

  @Override
  public Name called() {
    return called;
  }
}
