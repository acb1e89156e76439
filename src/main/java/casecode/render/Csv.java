package casecode.render;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of comma-separated values (RFC 4180), safe to open in a spreadsheet. */
public final class Csv {

  private Csv() {}

  public static String row(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** A cell that a spreadsheet would take for a formula is made text by an apostrophe. */
  private static String cell(String value) {
    String safe = Printable.of(value);
    if (!safe.isEmpty() && "=+-@".indexOf(safe.charAt(0)) >= 0) {
      safe = "'" + safe;
    }
    return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
