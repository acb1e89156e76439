package casecode.model;

/** How the needle was guided for chemodenervation. */
public enum Guidance implements Named {
  NONE("none", "none", "no", "0"),
  NEEDLE_EMG("needle-emg", "needle EMG", "emg"),
  STIMULATION("electrical-stimulation", "electrical stimulation", "stimulation", "stim");

  private final Name called;

  Guidance(String id, String words, String... shortForms) {
    this.called = Name.of(id, words, shortForms);
  }

  @Override
  public Name called() {
    return called;
  }
}
