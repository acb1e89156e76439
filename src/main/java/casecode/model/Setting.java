package casecode.model;

/** Where the study was done. */
public enum Setting implements Named {
  NOT_STATED("not-stated", "not stated"),
  OFFICE("office", "office"),
  OUTPATIENT_HOSPITAL("outpatient-hospital", "outpatient hospital"),
  INPATIENT_HOSPITAL("inpatient-hospital", "inpatient hospital"),
  ASC("asc", "ambulatory surgical center");

  private final Name called;

  Setting(String id, String words) {
    this.called = Name.of(id, words);
  }

  @Override
  public Name called() {
    return called;
  }
}
