package casecode.tables;

import casecode.model.Component;
import casecode.model.Named;
import casecode.model.Setting;

/** Which of CMS's two sets of edits holds. */
public enum Book implements Named {
  PRACTITIONER("practitioner", "practitioner"),
  OUTPATIENT_HOSPITAL("outpatient-hospital", "outpatient hospital");

  private final String id;
  private final String words;

  Book(String id, String words) {
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

  /** The hospital's own part of an outpatient is held against the hospital table, all else not. */
  public static Book of(Setting setting, Component component) {
    return setting == Setting.OUTPATIENT_HOSPITAL && component == Component.TECHNICAL
        ? OUTPATIENT_HOSPITAL
        : PRACTITIONER;
  }
}
