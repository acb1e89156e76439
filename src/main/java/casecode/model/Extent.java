package casecode.model;

/** How fully a limb was examined. */
public enum Extent implements Named {
  COMPLETE("complete", "complete"),
  LIMITED("limited", "limited");

  private final String id;
  private final String words;

  Extent(String id, String words) {
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
