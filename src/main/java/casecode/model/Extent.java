package casecode.model;

/** How fully a limb was examined. */
public enum Extent implements Named {
  COMPLETE("complete", "complete"),
  LIMITED("limited", "limited");

  private final Name called;

  Extent(String id, String words) {
    this.called = Name.of(id, words);
  }

  @Override
  public Name called() {
    return called;
  }
}
