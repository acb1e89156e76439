package casecode.model;

/** Whose rules the claim is held against. */
public enum Payer implements Named {
  MEDICARE("medicare", "Medicare"),
  CPT("cpt", "CPT rules without Medicare's edits");

  private final Name called;

  Payer(String id, String words) {
    this.called = Name.of(id, words);
  }

  @Override
  public Name called() {
    return called;
  }
}
