package casecode.render;

import java.util.List;

/** Rows of comma-separated values (RFC 4180), safe to open in a spreadsheet. */
public final class Csv {

  private Csv() {}

  public static String row(List<String> cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      cell(i == 0 ? row : row.append(','), Printable.of(cells.get(i)));
    }
    return row.append("\r\n").toString();
  }

  /** A cell that a spreadsheet would take for a formula is made text by an apostrophe. */
  private static void cell(StringBuilder row, String safe) {
    boolean formula = !safe.isEmpty() && "=+-@".indexOf(safe.charAt(0)) >= 0;
    String value = formula ? "'" + safe : safe;
    if (value.indexOf(',') < 0 && value.indexOf('"') < 0) {
      row.append(value);
    } else {
      row.append('"').append(value.replace("\"", "\"\"")).append('"');
    }
  }
}
