package casecode.model;

/** What a modifier says of a line, as far as an edit asks for it. */
public enum ModifierKind implements Named {
  PROFESSIONAL("professional", "26"),
  TECHNICAL("technical", "TC"),
  BILATERAL("bilateral", "50"),
  MULTIPLE("multiple", "51"),
  /** 59, XE, XP, XS, XU. */
  DISTINCT("distinct", "59 or X{EPSU}"),
  SIDE("side", "RT or LT"),
  /** Names a place in the body; sides among them. */
  ANATOMIC("anatomic", "an anatomic modifier"),
  UNKNOWN("unknown", "a modifier on no list");

  private final Name called;

  ModifierKind(String id, String words) {
    this.called = Name.of(id, words);
  }

  @Override
  public Name called() {
    return called;
  }
}
