package casecode.model;

import java.util.List;

/** How the needle was guided for chemodenervation. */
public enum Guidance implements Named {
  NONE("none", "none", "no", "0"),
  NEEDLE_EMG("needle-emg", "needle EMG", "emg"),
  STIMULATION("electrical-stimulation", "electrical stimulation", "stimulation", "stim");

  private final String id;
  private final String words;
  private final List<String> shortForms;

  Guidance(String id, String words, String... shortForms) {
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
