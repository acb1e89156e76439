package casecode.model;

/** A chemodenervation code that the claim already has. */
public enum Injection implements Named {
  INJECTION_64612("64612", "64612"),
  INJECTION_64615("64615", "64615"),
  INJECTION_64616("64616", "64616"),
  INJECTION_64617("64617", "64617"),
  INJECTION_64642("64642", "64642"),
  INJECTION_64643("64643", "64643"),
  INJECTION_64644("64644", "64644"),
  INJECTION_64645("64645", "64645"),
  INJECTION_64646("64646", "64646"),
  INJECTION_64647("64647", "64647");

  private final Name called;

  Injection(String id, String words) {
    this.called = Name.of(id, words);
  }

  @Override
  public Name called() {
    return called;
  }

  public Code code() {
    return Code.of(id());
  }
}
