package casecode.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of a laboratory's report, told by their titles. */
enum Section {
  COMPARISON("comparison", "\\bcomparison summary|^comparison table"),
  SENSORY("sensory", "\\b(sensory|scs)\\b(?!.*\\()"),
  MOTOR("motor", "\\b(motor|mcs)\\b(?!.*\\()"),
  MIXED("mixed", "\\bmixed\\b(?!.*\\()"),
  F_WAVE("F wave", "\\bf[ -]?waves?\\b"),
  H_REFLEX("h-reflex", "\\bh[ -]?reflex(es)?\\b"),
  BLINK("blink reflex", "\\bblink\\b"),
  REPETITIVE("repetitive stimulation", "\\brepetitive|\\brns\\b"),
  NEEDLE("needle table", "\\bneedle emg\\b|^emg( summary)?( table)?$|^needle (examination|study)"),
  PROSE("text",
      "^(impression|conclusions?|interpretation|summary|comments?|reason|history|findings"
          + "|clinical|diagnosis|recommendations?|waveform|notes?|technique|referring|physician"
          + "|patient|name|temperature|reviewed|signed|electronically)\\b");

  private final String words;
  private final Pattern title;

  Section(String words, String title) {
    this.words = words;
    this.title = Pattern.compile(title);
  }

  String words() {
    return words;
  }

  /** Whether rows of it are nerve conduction studies of one type. */
  boolean isConduction() {
    return this == SENSORY || this == MOTOR || this == MIXED || this == H_REFLEX;
  }

  /** The section that a line opens; nothing if it is no title. */
  static Optional<Section> opened(String line) {
    String plain = line.strip().toLowerCase(Locale.ROOT);
    if (plain.isEmpty() || plain.length() > 60) {
      return PROSE.title.matcher(plain).find() ? Optional.of(PROSE) : Optional.empty();
    }
    if (PROSE.title.matcher(plain).find()) {
      return Optional.of(PROSE);
    }
    boolean title =
        plain.matches(".*\\b(summary|table|study|studies|conduction|examination|reflex(es)?|waves?|emg)\\b.*")
            && !plain.matches(".*\\d.*")
            && !plain.matches("^(r|l|rt|lt|right|left)\\b.*");
    if (title) {
      for (Section section : values()) {
        if (section.title.matcher(plain).find()) {
          return Optional.of(section);
        }
      }
    }
    return Optional.empty();
  }
}
