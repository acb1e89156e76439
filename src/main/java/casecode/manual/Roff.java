package casecode.manual;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Text as roff reads it: nothing in it is taken for a request, and no sign is made prettier. */
final class Roff {

  private static final Map<Integer, String> SIGNS =
      Map.of(
          (int) '\\', "\\e", (int) '-', "\\-", (int) '\'', "\\(aq", (int) '`', "\\(ga",
          (int) '^', "\\(ha", (int) '~', "\\(ti", (int) '"', "\\(dq");

  private Roff() {}

  static String of(String text) {
    return text.codePoints()
        .mapToObj(
            c ->
                c > '~'
                    ? String.format(Locale.ROOT, "\\[u%04X]", c)
                    : SIGNS.getOrDefault(c, Character.toString(c)))
        .collect(Collectors.joining());
  }

  /** A line of its own. */
  static String line(String text) {
    return (text.startsWith(".") ? "\\&" : "") + of(text) + "\n";
  }

  static String bold(String text) {
    return "\\fB" + of(text) + "\\fR";
  }

  static String italic(String text) {
    return "\\fI" + of(text) + "\\fR";
  }

  /** The argument of a request. */
  static String quoted(String text) {
    return "\"" + of(text) + "\"";
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
