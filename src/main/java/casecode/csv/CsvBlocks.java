package casecode.csv;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Cuts CSV into blocks of whole records. A quote that opens and is never closed would make the library
 * swallow the rest of the file; here it costs the line on which it stands.
 */
final class CsvBlocks {

  private static final int ENOUGH = 1 << 16;

  /** A quoted cell may hold line breaks, but not more than these. */
  private static final int MOST_LINES = 50;

  /** One record, perhaps of several lines, and the line of the file on which it begins. */
  record Record(String text, long line) {}

  /**
   * Some records.
   *
   * @param broken why the first of them cannot be read; then it is the only one
   */
  record Block(List<Record> records, Optional<String> broken) {

    long firstLine() {
      return records.get(0).line();
    }

    String text() {
      StringBuilder text = new StringBuilder();
      records.forEach(record -> text.append(record.text()).append('\n'));
      return text.toString();
    }
  }

  private final Lines lines;
  private final Deque<String> givenBack = new ArrayDeque<>();
  private final char separator;
  private final int cells;
  private Predicate<String> wanted = record -> true;
  private long line;

  /**
   * Reads on after the header.
   *
   * @param cells of the header
   */
  CsvBlocks(Lines lines, char separator, int cells) {
    this.lines = lines;
    this.separator = separator;
    this.cells = cells;
    this.line = lines.number();
  }

  /** Passes over the records of which the text is not wanted. */
  void only(Predicate<String> records) {
    wanted = records;
  }

  Optional<Block> next() {
    List<Record> records = new ArrayList<>();
    int length = 0;
    while (length < ENOUGH) {
      Optional<String> begin = read();
      if (begin.isEmpty()) {
        break;
      }
      long first = line;
      Optional<String> record = record(begin.get());
      if (record.isEmpty()) {
        if (!records.isEmpty()) {
          giveBack(begin.get());
          break;
        }
        return Optional.of(
            new Block(List.of(new Record("", first)),
                Optional.of(begin.get().equals(Lines.TOO_LONG)
                    ? "a line without end; no row is so long"
                    : "a quote is opened and never closed")));
      }
      if (wanted.test(record.get())) {
        records.add(new Record(record.get(), first));
        length += record.get().length();
      }
    }
    return records.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block(records, Optional.empty()));
  }

  /** The record that begins with a line; nothing if its quote is never closed. */
  private Optional<String> record(String begin) {
    if (begin.equals(Lines.TOO_LONG)) {
      return Optional.empty();
    }
    if (begin.indexOf('"') < 0 || !opens(begin, false)) {
      return Optional.of(begin);
    }
    List<String> more = new ArrayList<>();
    StringBuilder record = new StringBuilder(begin);
    boolean open = true;
    for (int i = 0; i < MOST_LINES && open; i++) {
      Optional<String> next = read();
      if (next.isEmpty()) {
        break;
      }
      more.add(next.get());
      if (next.get().equals(Lines.TOO_LONG) || looksLikeARow(next.get())) {
        break;
      }
      record.append('\n').append(next.get());
      open = opens(next.get(), true);
    }
    if (!open) {
      return Optional.of(record.toString());
    }
    for (int i = more.size() - 1; i >= 0; i--) {
      giveBack(more.get(i));
    }
    return Optional.empty();
  }

  /** A line inside a quoted cell that has all the cells of a row is one: the quote was a slip. */
  private boolean looksLikeARow(String text) {
    return !opens(text, false)
        && text.chars().filter(c -> c == separator).count() == cells - 1;
  }

  /** Whether a quoted cell is open at the end of a line that began inside or outside of one. */
  private boolean opens(String text, boolean inside) {
    boolean open = inside;
    boolean mayOpen = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // A quote after a closing one stands for itself; one inside a bare cell is text.
      boolean closes = open && c == '"';
      open = !closes && (open || mayOpen && c == '"');
      mayOpen = closes || c == separator;
    }
    return open;
  }

  private Optional<String> read() {
    Optional<String> text =
        givenBack.isEmpty() ? lines.next() : Optional.of(givenBack.pop());
    line += text.isPresent() ? 1 : 0;
    return text;
  }

  private void giveBack(String text) {
    givenBack.push(text);
    line--;
  }
}
