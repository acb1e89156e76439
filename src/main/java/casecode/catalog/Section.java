package casecode.catalog;

import casecode.model.Name;
import casecode.model.Named;

/** What a page on a code says, in the order of the page. */
public enum Section implements Named {
  SUMMARY("summary", "in short", "What was done, in plain words"),
  INCLUDES("includes", "inside", "What is inside the code"),
  EXCLUDES("excludes", "not inside", "What is not"),
  UNITS("units", "units", "Units"),
  PRIMARIES("primaries", "add-on to", "Add-on code"),
  MODIFIERS("modifiers", "modifiers", "Modifiers"),
  NEIGHBOURS("neighbours", "instead", "Which code instead"),
  PAIRS("ncci", "NCCI", "NCCI pairs"),
  DOCUMENTATION("documentation", "report", "What the report must hold"),
  SETTINGS("settings", "where", "Where it is done"),
  SPECIALTIES("specialties", "who", "Who does it"),
  INDICATIONS("indications", "usual for", "Usual indications"),
  AUDIT("audit", "audits", "What auditors and payers look for"),
  CONFUSION("confusion", "take care", "The commonest confusion"),
  HOSPITAL("hospital", "hospital", "Hospital outpatient payment"),
  VALUES("values", "payment", "Relative values and national payment"),
  HISTORY("history", "history", "History"),
  NOTES("notes", "house notes", "Notes of this house");

  private final Name called;
  private final String title;

  Section(String id, String words, String title) {
    this.called = Name.of(id, words);
    this.title = title;
  }

  /** The id names the section in options and in JSON, the words stand beside it on a screen. */
  @Override
  public Name called() {
    return called;
  }

  /** A heading. */
  public String title() {
    return title;
  }
}
