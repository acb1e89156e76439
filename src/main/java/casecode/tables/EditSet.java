package casecode.tables;

import casecode.model.Component;
import casecode.model.Name;
import casecode.model.Named;
import casecode.model.Setting;

/** Which of CMS's two sets of edits holds. */
public enum EditSet implements Named {
  PRACTITIONER("practitioner", "practitioner"),
  OUTPATIENT_HOSPITAL("outpatient-hospital", "outpatient hospital");

  private final Name called;

  EditSet(String id, String words) {
    this.called = Name.of(id, words);
  }

  @Override
  public Name called() {
    return called;
  }

  /** The hospital's own part of an outpatient is held against the hospital table, all else not. */
  public static EditSet of(Setting setting, Component component) {
    return setting == Setting.OUTPATIENT_HOSPITAL && component == Component.TECHNICAL
        ? OUTPATIENT_HOSPITAL
        : PRACTITIONER;
  }
}
