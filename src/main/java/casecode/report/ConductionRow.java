package casecode.report;

import casecode.model.Side;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a group in a conduction table: which nerve, recorded where.
 *
 * @param title the group's title without its side, as the machine prints it
 * @param type the type that the title names, where it names one
 * @param data whether numbers stand in the same line
 */
record ConductionRow(
    Side side, String title, String nerve, Optional<String> type, Optional<String> record,
    boolean data) {

  private static final String SIDE = Side.pattern(Side.LEFT, Side.RIGHT, Side.BOTH);
  private static final Pattern CADWELL =
      Pattern.compile(
          "(?i)^(" + SIDE + ")\\.?\\s+(.+?)\\s+"
              + "(?:(?:anti|ortho)\\s+)?(sensory|motor|mixed|h-?\\s?reflex|comparison)?"
              + "\\s*(?:\\(mrkrs\\)\\s*)?\\(([^()]+)\\)\\s*(.*)$");
  private static final Pattern NICOLET =
      Pattern.compile(
          "(?i)^(" + SIDE + ")\\.?\\s+([^\\d-]+?)\\s+-\\s+(\\S.*?)(?:\\s{2,}|\\t|\\s(?=[\\d.]+)|$)(.*)$");
  /** A head that names no side or no recording site, but its type. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)^(?:(" + SIDE + ")\\.?\\s+)?(\\p{L}[\\p{L}/ ]*?)\\s+"
              + "(?:(?:anti|ortho)\\s+)?(sensory|motor|mixed|h-?\\s?reflex)\\b"
              + "\\s*(?:\\(([^()]+)\\))?(.*)$");
  private static final Pattern AT_SITE =
      Pattern.compile("(?i)^(median|ulnar|radial|sural|peroneal|fibular|tibial)@\\S+\\s+(.*)$");

  /** A group's head, in the layout of either kind of machine. */
  static Optional<ConductionRow> read(String line) {
    String text = line.strip().replaceAll("\\s{2,}|\\t", "  ");
    Matcher nicolet = NICOLET.matcher(text);
    if (nicolet.matches()) {
      return Optional.of(
          new ConductionRow(side(nicolet.group(1)), nicolet.group(2) + " - " + nicolet.group(3),
              nicolet.group(2), Optional.empty(), Optional.of(nicolet.group(3).strip()),
              nicolet.group(4).matches(".*\\d.*")));
    }
    Matcher cadwell = CADWELL.matcher(text);
    if (cadwell.matches()) {
      boolean comparison = text.toLowerCase(Locale.ROOT).contains("comparison");
      String title = text.replaceFirst("^\\S+\\s+", "");
      return Optional.of(
          new ConductionRow(side(cadwell.group(1)),
              comparison ? title : title.replaceFirst("\\).*$", ")"), cadwell.group(2),
              comparison ? Optional.of("comparison") : type(cadwell.group(3)),
              Optional.of(cadwell.group(4)), cadwell.group(5).matches(".*\\d.*")));
    }
    Matcher bare = BARE.matcher(text);
    if (bare.matches()) {
      String side = bare.group(1) == null ? "" : bare.group(1);
      return Optional.of(
          new ConductionRow(side(side),
              text.substring(bare.start(2), bare.start(5)).strip(), bare.group(2),
              type(bare.group(3)), Optional.ofNullable(bare.group(4)),
              bare.group(5).matches(".*\\d.*")));
    }
    return Optional.empty();
  }

  private static Optional<String> type(String printed) {
    return Optional.ofNullable(printed)
        .map(type -> type.toLowerCase(Locale.ROOT).startsWith("h") ? "h-reflex" : type.toLowerCase(Locale.ROOT));
  }

  boolean isComparison() {
    return type.filter("comparison"::equals).isPresent();
  }

  /** One nerve of a comparison; palm and digits are sensory, the interspace is motor. */
  ConductionRow of(String oneNerve) {
    String site = record.orElse("");
    String plain = title.toLowerCase(Locale.ROOT);
    boolean motor = plain.contains("lumb") || plain.contains("interos");
    boolean palm = plain.contains("palm");
    String where =
        motor && oneNerve.equalsIgnoreCase("ulnar") ? "palmar interosseous"
            : motor ? "second lumbrical" : site;
    return new ConductionRow(side, oneNerve + " " + where, oneNerve,
        Optional.of(motor ? "motor" : palm ? "mixed" : "sensory"),
        palm ? Optional.empty() : Optional.of(where), true);
  }

  /** The nerve and the recording site in a row of a panel: {@code Median@wrist  Digit I  3.2}. */
  static Optional<ConductionRow> ofPanel(String line, Side side) {
    Matcher at = AT_SITE.matcher(line.strip());
    if (!at.matches()) {
      return Optional.empty();
    }
    String record = at.group(2).replaceFirst("(\\s{2,}|\\t|\\s(?=\\d)).*$", "").strip();
    return Optional.of(
        new ConductionRow(side, at.group(1) + " " + record, at.group(1), Optional.empty(),
            Optional.of(record), at.group(2).matches(".*\\d.*")));
  }

  private static Side side(String word) {
    return Side.of(word).orElse(Side.UNSAID);
  }
}
