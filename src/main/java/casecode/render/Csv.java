package casecode.render;

import java.util.List;

/** Rows of comma-separated values (RFC 4180), safe to open in a spreadsheet. */
public final class Csv {

  private Csv() {}

  public static String row(List<String> cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      row.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    return row.append("\r\n").toString();
  }

  /** A cell that a spreadsheet would take for a formula is made text by an apostrophe. */
  static String cell(String text) {
    String safe = Printable.of(text);
    boolean formula = !safe.isEmpty() && "=+-@".indexOf(safe.charAt(0)) >= 0;
    String value = formula ? "'" + safe : safe;
    return value.indexOf(',') < 0 && value.indexOf('"') < 0
        ? value
        : '"' + value.replace("\"", "\"\"") + '"';
  }
}
