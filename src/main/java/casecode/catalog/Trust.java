package casecode.catalog;

import casecode.model.Name;
import casecode.model.Named;

/** How far to trust a source, the most trusted first. */
public enum Trust implements Named {
  PRIMARY("primary", "the publisher's own words"),
  PRIMARY_QUOTED("primary-quoted", "the publisher's words as quoted by others"),
  CMS_MIRROR("cms-mirror", "a public copy of a CMS file, not compared with cms.gov"),
  SECONDARY("secondary", "coding journals, forums and payers"),
  WEAK("weak", "one commercial page or repository"),
  DERIVED("derived", "combined by casecode from other rules"),
  RECALL("recall", "professional recall; nobody has checked it");

  private final Name called;

  Trust(String id, String words) {
    this.called = Name.of(id, words);
  }

  @Override
  public Name called() {
    return called;
  }
}
