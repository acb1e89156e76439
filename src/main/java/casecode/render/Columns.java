package casecode.render;

import java.util.ArrayList;
import java.util.List;

/** Rows of three cells, the last two side by side and wrapped each in its own column. */
final class Columns {

  private static final int LABEL = 12;
  private static final int CELL = (Page.WIDTH - LABEL - 2) / 2;

  private Columns() {}

  static Page of(List<String[]> rows) {
    Page page = new Page();
    for (String[] row : rows) {
      List<String> left = wrapped(row[1]);
      List<String> right = wrapped(row[2]);
      for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
        String line =
            padded(i == 0 ? row[0] : "", LABEL)
                + padded(i < left.size() ? left.get(i) : "", CELL + 2)
                + (i < right.size() ? right.get(i) : "");
        page.line(line);
      }
    }
    return page;
  }

  private static List<String> wrapped(String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > CELL) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
