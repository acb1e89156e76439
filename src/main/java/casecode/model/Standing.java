package casecode.model;

/** What a code on a claim is on its date of service. */
public enum Standing implements Named {
  IN_FORCE("in-force", "in force"),
  DELETED("deleted", "deleted by then"),
  NOT_YET("not-yet", "not yet in force"),
  /** In force on that day and deleted since: no table here covers it. */
  FORMER("former", "a code of its time, deleted since"),
  UNLISTED("unlisted", "a code that this catalog does not hold"),
  MALFORMED("malformed", "no code by its shape");

  private final Name called;

  Standing(String id, String words) {
    this.called = Name.of(id, words);
  }

  @Override
  public Name called() {
    return called;
  }
}
