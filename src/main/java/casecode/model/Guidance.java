package casecode.model;

import java.util.List;

/** How the needle was guided for chemodenervation. */
public enum Guidance implements Named {
  NONE("none", "none", "no", "0"),
  NEEDLE_EMG("needle-emg", "needle EMG", "emg"),
  STIMULATION("electrical-stimulation", "electrical stimulation", "stimulation", "stim");

  /** The methods that somebody can state. */
  public static final List<Guidance> METHODS = List.of(NEEDLE_EMG, STIMULATION);

  private final Name called;

  Guidance(String id, String words, String... shortForms) {
    this.called = Name.of(id, words, shortForms);
  }

  @Override
  public Name called() {
    return called;
  }
}
