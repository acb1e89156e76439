package casecode.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cuts CSV into blocks of whole records. A quote that opens and is never closed would make the library
 * swallow the rest of the file; here it costs the line on which it stands.
 */
final class CsvBlocks {

  private static final int ENOUGH = 1 << 16;

  /** A quoted cell may hold line breaks, but not more than these. */
  private static final int MOST_LINES = 50;

  /**
   * Some records.
   *
   * @param firstLine the line of the file on which they begin
   * @param broken whether it is one line whose quote is never closed
   */
  record Block(String text, long firstLine, boolean broken) {}

  private final BufferedReader reader;
  private final Deque<String> givenBack = new ArrayDeque<>();
  private final char separator;
  private long line;

  CsvBlocks(BufferedReader reader, char separator, long linesRead) {
    this.reader = reader;
    this.separator = separator;
    this.line = linesRead;
  }

  Optional<Block> next() {
    StringBuilder text = new StringBuilder();
    long first = line + 1;
    while (text.length() < ENOUGH) {
      Optional<String> begin = read();
      if (begin.isEmpty()) {
        break;
      }
      Optional<String> record = record(begin.get());
      if (record.isEmpty()) {
        if (text.length() > 0) {
          giveBack(begin.get());
          break;
        }
        return Optional.of(new Block("", line, true));
      }
      text.append(record.get()).append('\n');
    }
    return text.length() == 0
        ? Optional.empty()
        : Optional.of(new Block(text.toString(), first, false));
  }

  /** The record that begins with a line; nothing if its quote is never closed. */
  private Optional<String> record(String begin) {
    if (begin.indexOf('"') < 0 || !opens(begin, false)) {
      return Optional.of(begin);
    }
    List<String> more = new ArrayList<>();
    StringBuilder record = new StringBuilder(begin);
    for (int i = 0; i < MOST_LINES; i++) {
      Optional<String> next = read();
      if (next.isEmpty()) {
        break;
      }
      more.add(next.get());
      record.append('\n').append(next.get());
      if (!opens(next.get(), true)) {
        return Optional.of(record.toString());
      }
    }
    for (int i = more.size() - 1; i >= 0; i--) {
      giveBack(more.get(i));
    }
    return Optional.empty();
  }

  /** Whether a quoted cell is open at the end of a line that began inside or outside of one. */
  private boolean opens(String text, boolean inside) {
    boolean open = inside;
    boolean cellBegins = !inside;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open) {
        open = c != '"';
      } else if (c == '"') {
        // A quote after a closing one stands for itself; one inside a bare cell is text.
        open = cellBegins || i > 0 && text.charAt(i - 1) == '"';
      }
      cellBegins = !open && c == separator;
    }
    return open;
  }

  private Optional<String> read() {
    if (!givenBack.isEmpty()) {
      line++;
      return Optional.of(givenBack.pop());
    }
    try {
      String text = reader.readLine();
      line += text == null ? 0 : 1;
      return Optional.ofNullable(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void giveBack(String text) {
    givenBack.push(text);
    line--;
  }
}
