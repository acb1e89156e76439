package casecode.model;

/** CMS's PC/TC indicator of a code, told by its number. */
public enum PcTc implements Named {
  PHYSICIAN_SERVICE("0"),

  /** A professional component, 26, and a technical one, TC. */
  TWO_COMPONENTS("1"),
  NOT_APPLICABLE("9"),
  NOT_KNOWN("not known");

  private final Name called;

  PcTc(String number) {
    this.called = Name.of(number, number);
  }

  @Override
  public Name called() {
    return called;
  }
}
