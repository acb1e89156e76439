package casecode.model;

import java.util.List;

/** Which modifier says that a service is distinct. */
public enum Distinct implements Named {
  MODIFIER_59("59", "59"),
  MODIFIER_XS("XS", "XS", "x");

  private final String id;
  private final String words;
  private final List<String> shortForms;

  Distinct(String id, String words, String... shortForms) {
    this.id = id;
    this.words = words;
    this.shortForms = List.of(shortForms);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public List<String> shortForms() {
    return shortForms;
  }
}
