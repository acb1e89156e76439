package casecode.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Text for people, row by row. It is wrapped only when it is printed and the width is known: at a
 * terminal a row breaks with a hanging indent, in a pipe it stays on one line for grep.
 */
public final class Page {

  /** The width of help, of tables, and of a terminal that does not say its own. */
  public static final int WIDTH = 80;

  /** No terminal: nothing is wrapped. */
  public static final int UNWRAPPED = Integer.MAX_VALUE;

  /** Few pages are longer, in characters. */
  private static final int ROOM = 1 << 9;

  private record Row(String label, int column, String words) {}

  private final List<Row> rows = new ArrayList<>();

  /** One row without a label. */
  public Page line(String words) {
    return item("", 0, words);
  }

  public Page blank() {
    return line("");
  }

  /** A label in a column of its own, and words beside it. */
  public Page item(String label, int column, String words) {
    rows.add(new Row(label, column, words));
    return this;
  }

  /** The same label for several texts; it stands beside the first. */
  public Page items(String label, int column, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      item(i == 0 ? label : "", column, texts.get(i));
    }
    return this;
  }

  /** The rows of another page below these. */
  public Page then(Page other) {
    rows.addAll(other.rows);
    return this;
  }

  /** The page, wrapped at a width. */
  public String print(int width) {
    StringBuilder text = new StringBuilder(ROOM);
    for (Row row : rows) {
      if (width == UNWRAPPED) {
        pad(text, row.label(), row.column()).append(row.words());
        endLine(text);
        continue;
      }
      StringBuilder line = pad(new StringBuilder(), row.label(), row.column());
      boolean fresh = true;
      for (String word : row.words().split(" ", -1)) {
        if (!fresh && line.length() + 1 + word.length() > width) {
          text.append(line.toString().stripTrailing()).append('\n');
          line = new StringBuilder(" ".repeat(row.column()));
          fresh = true;
        }
        line.append(fresh ? "" : " ").append(word);
        fresh = false;
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static void endLine(StringBuilder text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    text.append('\n');
  }

  /** Text filled up with blanks; at least one follows it. */
  static String pad(String text, int width) {
    return pad(new StringBuilder(), text, width).toString();
  }

  private static StringBuilder pad(StringBuilder to, String text, int width) {
    to.append(text);
    return width > 0 ? to.append(" ".repeat(Math.max(1, width - text.length()))) : to;
  }
}
