package casecode.model;

/** Whose rules the claim is held against. */
public enum Payer implements Named {
  MEDICARE("medicare", "Medicare"),
  CPT("cpt", "CPT rules without Medicare's edits");

  private final String id;
  private final String words;

  Payer(String id, String words) {
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
