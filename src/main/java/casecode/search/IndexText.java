package casecode.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The index as text: blocks of lines, each headed by how many there are; cells with tabs between. */
final class IndexText {

  static final String BETWEEN_WORDS = " ";
  private static final String BETWEEN_PHRASES = ";";
  private static final String BETWEEN_CELLS = "\t";

  private final String text;
  private int at;

  /** Text to be read, block by block. */
  IndexText(String text) {
    this.text = text;
  }

  List<String> block() {
    int count = Integer.parseInt(next());
    List<String> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lines.add(next());
    }
    return lines;
  }

  private String next() {
    int end = text.indexOf('\n', at);
    String line = text.substring(at, end);
    at = end + 1;
    return line;
  }

  /** The text of a block. */
  static String block(Collection<String> lines) {
    StringBuilder block = new StringBuilder().append(lines.size()).append('\n');
    lines.forEach(line -> block.append(line).append('\n'));
    return block.toString();
  }

  static String line(Object... cells) {
    StringBuilder line = new StringBuilder();
    for (Object cell : cells) {
      String plain = String.valueOf(cell);
      if (plain.contains(BETWEEN_CELLS) || plain.contains("\n")) {
        throw new IllegalArgumentException("no cell of one line: " + plain);
      }
      line.append(line.length() == 0 ? "" : BETWEEN_CELLS).append(plain);
    }
    return line.toString();
  }

  static List<String> cells(String line) {
    return List.of(line.split(BETWEEN_CELLS, -1));
  }

  static String words(Collection<String> words) {
    return String.join(BETWEEN_WORDS, words);
  }

  /** Words in one cell; none in an empty one. */
  static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(BETWEEN_WORDS));
  }

  static String phrases(Collection<List<String>> phrases) {
    List<String> cells = new ArrayList<>();
    phrases.forEach(phrase -> cells.add(words(phrase)));
    return String.join(BETWEEN_PHRASES, cells);
  }

  static List<List<String>> phrases(String cell) {
    List<List<String>> phrases = new ArrayList<>();
    for (String phrase : cell.split(BETWEEN_PHRASES)) {
      if (!phrase.isEmpty()) {
        phrases.add(words(phrase));
      }
    }
    return phrases;
  }
}
