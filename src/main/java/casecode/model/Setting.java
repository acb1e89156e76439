package casecode.model;

/** Where the study was done. */
public enum Setting implements Named {
  NOT_STATED("not-stated", "not stated"),
  OFFICE("office", "office"),
  OUTPATIENT_HOSPITAL("outpatient-hospital", "outpatient hospital"),
  INPATIENT_HOSPITAL("inpatient-hospital", "inpatient hospital"),
  ASC("asc", "ambulatory surgical centre");

  private final String id;
  private final String words;

  Setting(String id, String words) {
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
