package casecode.render;

import java.util.ArrayList;
import java.util.List;

/** Rows of a label and some cells side by side, each wrapped in its own column. */
final class Columns {

  private static final int GAP = 2;

  private Columns() {}

  /** The rows, all with as many cells as the first, and how wide the column of labels is. */
  static Page of(List<List<String>> rows, int label) {
    int columns = rows.get(0).size() - 1;
    int cell = (Page.WIDTH - label - GAP * (columns - 1)) / columns;
    Page page = new Page();
    for (List<String> row : rows) {
      List<List<String>> cells =
          row.subList(1, row.size()).stream().map(text -> wrapped(text, cell)).toList();
      int height = cells.stream().mapToInt(List::size).max().orElse(0);
      for (int i = 0; i < height; i++) {
        StringBuilder line = new StringBuilder(padded(i == 0 ? row.get(0) : "", label));
        for (List<String> lines : cells) {
          line.append(padded(i < lines.size() ? lines.get(i) : "", cell + GAP));
        }
        page.line(line.toString().stripTrailing());
      }
    }
    return page;
  }

  private static List<String> wrapped(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
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
