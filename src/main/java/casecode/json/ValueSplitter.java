package casecode.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Cuts a stream of JSON values, one a line or one after another, into the texts of its values. A
 * broken value ends where the next one can be seen to begin, so that it costs nothing but itself;
 * memory is bounded by one value.
 */
public final class ValueSplitter {

  /** Longer than any study or claim; a value that grows past it is broken. */
  static final int LONGEST = 1 << 20;

  /**
   * The text of one value.
   *
   * @param line the line of the file on which it begins
   */
  public record Piece(String text, int line) {}

  /** Deeper than any study or claim. */
  private static final int DEEPEST = 32;

  private final BufferedReader reader;
  private final Deque<String> waiting = new ArrayDeque<>();
  private int line = 0;
  private String rest = "";

  public ValueSplitter(Reader reader) {
    this.reader = reader instanceof BufferedReader buffered ? buffered : new BufferedReader(reader);
  }

  /** The next value, well formed or not; nothing at the end of the stream. */
  public Optional<Piece> next() {
    while (rest.isBlank()) {
      String read = readLine();
      if (read == null) {
        return Optional.empty();
      }
      rest = read;
    }
    return Optional.of(piece());
  }

  private Piece piece() {
    int first = line;
    StringBuilder text = new StringBuilder();
    Nesting nesting = new Nesting();
    while (true) {
      int end = nesting.endOfValue(rest);
      if (end >= 0) {
        text.append(rest, 0, end);
        rest = rest.substring(end);
        return new Piece(text.toString(), first);
      }
      text.append(rest).append('\n');
      rest = "";
      String read = nesting.broken() || text.length() > LONGEST ? "" : readLine();
      if (read == null || nesting.broken() || text.length() > LONGEST) {
        return broken(text.toString(), first);
      }
      rest = read;
      if (nesting.cannotHold(read)) {
        return broken(text.toString(), first);
      }
    }
  }

  /** A value that does not end: it may have swallowed others, which are given back. */
  private Piece broken(String text, int first) {
    int next = text.indexOf("\n{");
    if (next < 0) {
      return new Piece(text, first);
    }
    String[] swallowed = text.substring(next + 1).split("\n", -1);
    if (!rest.isEmpty()) {
      waiting.addFirst(rest);
      line--;
    }
    for (int i = swallowed.length - 2; i >= 0; i--) {
      waiting.addFirst(swallowed[i]);
      line--;
    }
    rest = "";
    return new Piece(text.substring(0, next + 1), first);
  }

  /** One line without its end; a line longer than a value may be is cut there. */
  private String readLine() {
    if (!waiting.isEmpty()) {
      line++;
      return waiting.removeFirst();
    }
    try {
      StringBuilder text = new StringBuilder();
      int next;
      while ((next = reader.read()) >= 0 && next != '\n' && text.length() <= LONGEST) {
        text.append((char) next);
      }
      if (next < 0 && text.length() == 0) {
        return null;
      }
      if (next != '\n' && next >= 0) {
        skipLine();
      }
      line++;
      if (line == 1 && text.length() > 0 && text.charAt(0) == '\uFEFF') {
        text.deleteCharAt(0);
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void skipLine() throws IOException {
    int next;
    do {
      next = reader.read();
    } while (next >= 0 && next != '\n');
  }

  /** How deep in objects and lists the text stands, and whether a new value may begin there. */
  private static final class Nesting {
    private final Deque<Character> open = new ArrayDeque<>();
    private boolean inString;
    private char last = ' ';

    /** Where in the line the value ends, or -1 if it goes on. */
    int endOfValue(String text) {
      boolean escaped = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (inString) {
          if (!escaped && c == '"') {
            inString = false;
          }
          escaped = !escaped && c == '\\';
        } else if (c == '"') {
          inString = true;
        } else if (c == '{' || c == '[') {
          open.push(c);
        } else if ((c == '}' || c == ']') && !open.isEmpty()) {
          open.pop();
          if (open.isEmpty()) {
            return i + 1;
          }
        }
        if (!Character.isWhitespace(c)) {
          last = c;
        }
      }
      return open.isEmpty() ? text.length() : -1;
    }

    /** A text may not run over the end of a line. */
    boolean broken() {
      return inString;
    }

    /** A line that begins an object where the value has no room for one begins the next value. */
    boolean cannotHold(String next) {
      boolean room =
          last == ':' || last == '[' || (last == ',' && Character.valueOf('[').equals(open.peek()));
      return next.startsWith("{") && (!room || open.size() > DEEPEST);
    }
  }
}
