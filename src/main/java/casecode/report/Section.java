package casecode.report;

import casecode.model.Side;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of a laboratory's report, told by their titles. */
enum Section {
  COMPARISON("comparison", "\\bcomparison summary|^comparison table"),
  SENSORY("sensory table", "\\b(sensory|scs)\\b(?!.*\\()"),
  MOTOR("motor table", "\\b(motor|mcs)\\b(?!.*\\()"),
  MIXED("mixed table", "\\bmixed\\b(?!.*\\()"),
  F_WAVE("F wave", "\\bf[ -]?waves?\\b"),
  H_REFLEX("H reflex table", "\\bh[ -]?reflex(es)?\\b"),
  BLINK("blink reflex", "\\bblink\\b"),
  REPETITIVE("repetitive stimulation", "\\brepetitive|\\brns\\b"),
  EVOKED("evoked potential or autonomic test",
      "\\b(evoked|ss?eps?|veps?|sympathetic|autonomic|ssr)\\b"),
  NEEDLE("needle table",
      "\\bneedle (emg|electromyography|examination|study|findings|data)\\b"
          + "|^(emg|electromyography)( (summary|table|findings|data|results|examination))*$"),
  PROSE("text",
      "^(impression|conclusions?|interpretation|reason|history|clinical"
          + "|diagnosis|recommendations?|waveforms?|technique|electronically)\\b"
          + "|^summary( of .*)?:");

  private static final int LONGEST_TITLE = 60;
  private static final Pattern TITLE =
      Pattern.compile(
          "\\b(summary|table|study|studies|conduction|examination|reflex(es)?|f[ -]waves?|emg"
              + "|electromyography|findings|stimulation|potentials?|responses?|mcs|scs|ncs|ss?eps?"
              + "|rns|ssr)\\b");
  private static final Pattern NOT_TITLE =
      Pattern.compile("\\d|^(" + Side.pattern(Side.LEFT, Side.RIGHT) + ")\\b|\\.\\s");
  private static final Pattern NEEDLE_HEADING =
      Pattern.compile("\\bmuscle\\b.*\\b(fibs?|psw|ins|insert\\w*|spontaneous|recr\\w*|polyph)\\b");
  private static final Pattern ASIDE =
      Pattern.compile(
          "^(patient|name|page|temp|temperature|notes?|comments?|referring|physician|reviewed|signed"
              + "|findings|date|visit|age|sex|gender|height|weight)\\b|\\b(mrn|dob|date of birth)\\b");

  private final String words;
  private final Pattern title;

  Section(String words, String title) {
    this.words = words;
    this.title = Pattern.compile(title);
  }

  String words() {
    return words;
  }

  /** The type of the nerve conduction studies in its rows; nothing if it has none or several. */
  Optional<String> type() {
    return switch (this) {
      case SENSORY -> Optional.of("sensory");
      case MOTOR -> Optional.of("motor");
      case MIXED -> Optional.of("mixed");
      case H_REFLEX -> Optional.of("h-reflex");
      default -> Optional.empty();
    };
  }

  /** The section that a line opens; nothing if it is no title. */
  static Optional<Section> opened(String line) {
    String plain =
        line.strip().toLowerCase(Locale.ROOT)
            .replaceFirst("\\(?\\bcont(inued|'d|\\.)?\\)?$", "").strip();
    if (PROSE.title.matcher(plain).find()) {
      return Optional.of(PROSE);
    }
    if (NEEDLE_HEADING.matcher(plain).find()) {
      return Optional.of(NEEDLE);
    }
    String title = plain.replaceFirst("[:.]$", "").strip();
    if (title.length() > LONGEST_TITLE || !TITLE.matcher(title).find() || NOT_TITLE.matcher(title).find()) {
      return Optional.empty();
    }
    return Arrays.stream(values())
        .filter(section -> section.title.matcher(title).find())
        .findFirst()
        .or(() -> title.startsWith("nerve conduction") ? Optional.of(PROSE) : Optional.empty());
  }

  /** A page's head or foot, or a remark: no row of any table, and none ends there. */
  static boolean isAside(String line) {
    return ASIDE.matcher(line.strip().toLowerCase(Locale.ROOT)).find();
  }
}
