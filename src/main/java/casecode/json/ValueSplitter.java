package casecode.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a stream of JSON values, one a line or one after another, into the texts of its values. A
 * broken value ends where the next one can be seen to begin, so that it costs nothing but itself;
 * memory is bounded by one value.
 */
public final class ValueSplitter {

  /** Longer than any study or claim, in characters; a value that grows past it is broken. */
  static final int LONGEST = 1 << 17;

  /** Deeper than any study or claim. */
  private static final int DEEPEST = 32;

  private static final Pattern NEXT_VALUE = Pattern.compile("\\n\\s*(?=\\{)");
  private static final int END = -1;

  /**
   * The text of one value.
   *
   * @param chars its text, as a parser takes it; nobody changes it
   * @param line the line of the file on which it begins
   */
  public record Piece(char[] chars, int line) {

    Piece(CharSequence text, int line) {
      this(text.toString().toCharArray(), line);
    }

    String text() {
      return new String(chars);
    }

    public int length() {
      return chars.length;
    }

    /** Whether it was cut because no study is so long. */
    boolean isTooLong() {
      return length() > LONGEST;
    }
  }

  private final Reader reader;
  private final char[] buffer = new char[1 << 16];
  private int at;
  private int filled;
  private String givenBack = "";
  private int givenBackAt;
  private int line = 1;

  public ValueSplitter(Reader reader) {
    this.reader = reader;
  }

  /** The next value, well formed or not; nothing at the end of the stream. */
  public Optional<Piece> next() {
    int c = read();
    while (c != END && Character.isWhitespace(c)) {
      c = read();
    }
    if (c == END) {
      return Optional.empty();
    }
    if (c != '{' && c != '[') {
      return Optional.of(garbage(c));
    }
    int length = onOneLine();
    return Optional.of(length > 0 ? whole(length) : value(c));
  }

  /**
   * The length of the value whose first bracket was just read, if all of it stands on this line and
   * in the buffer, as nearly all values of a file do; else 0. Nothing is broken on one line, so
   * brackets need only be counted.
   */
  private int onOneLine() {
    if (!givenBack.isEmpty()) {
      return 0;
    }
    char[] chars = buffer;
    int depth = 0;
    int i = at - 1;
    while (i < filled) {
      switch (chars[i]) {
        case '\n' -> {
          return 0;
        }
        case '{', '[' -> depth++;
        case '}', ']' -> {
          depth--;
          if (depth == 0) {
            return i + 2 - at;
          }
        }
        case '"' -> i = endOfText(chars, i + 1);
        default -> { }
      }
      i++;
    }
    return 0;
  }

  /** The quote that ends a text, or the end of the line or of the buffer. */
  private int endOfText(char[] chars, int from) {
    int end = filled;
    for (int i = from; i < end; i++) {
      char c = chars[i];
      if (c == '"' || c == '\n') {
        return c == '"' ? i : i - 1;
      }
      if (c == '\\' && i + 1 < end && chars[i + 1] != '\n') {
        i++;
      }
    }
    return end;
  }

  /** So many characters of the buffer, of which the first was read. */
  private Piece whole(int length) {
    int from = at - 1;
    at = from + length;
    return new Piece(Arrays.copyOfRange(buffer, from, at), line);
  }

  /** Something that no value begins with: as far as the line or the next value goes. */
  private Piece garbage(int first) {
    int began = line;
    StringBuilder text = new StringBuilder().append((char) first);
    int c = read();
    while (c != END && c != '\n' && c != '{') {
      if (text.length() <= LONGEST) {
        text.append((char) c);
      }
      c = read();
    }
    if (c != END) {
      giveBack(String.valueOf((char) c));
    }
    return new Piece(text, began);
  }

  private Piece value(int first) {
    int began = line;
    StringBuilder text = new StringBuilder();
    Nesting nesting = new Nesting();
    boolean fresh = false;
    int c = first;
    while (true) {
      if (c == END || text.length() > LONGEST || c == '\n' && nesting.inString()
          || fresh && c == '{' && nesting.cannotHoldAnObject()) {
        return broken(text, c, began);
      }
      text.append((char) c);
      if (nesting.closes((char) c)) {
        return new Piece(text, began);
      }
      fresh = c == '\n' || fresh && Character.isWhitespace(c);
      c = read();
    }
  }

  /** A value that does not end: it may have swallowed others, which are given back. */
  private Piece broken(StringBuilder text, int last, int began) {
    String rest = last == END ? "" : String.valueOf((char) last);
    Matcher next = NEXT_VALUE.matcher(text);
    if (next.find()) {
      giveBack(text.substring(next.start()) + rest);
      return new Piece(text.substring(0, next.start()), began);
    }
    if (text.length() > LONGEST) {
      skipLine(last);
    } else {
      giveBack(rest);
    }
    return new Piece(text, began);
  }

  private void skipLine(int c) {
    int next = c;
    while (next != END && next != '\n') {
      next = read();
    }
  }

  private void giveBack(String text) {
    givenBack = text + givenBack.substring(givenBackAt);
    givenBackAt = 0;
    line -= (int) text.chars().filter(c -> c == '\n').count();
  }

  private int read() {
    int c;
    if (givenBackAt < givenBack.length()) {
      c = givenBack.charAt(givenBackAt++);
    } else {
      givenBack = "";
      givenBackAt = 0;
      c = readBuffered();
    }
    if (c == '\n') {
      line++;
    }
    return c;
  }

  private int readBuffered() {
    try {
      while (at == filled) {
        filled = reader.read(buffer);
        at = 0;
        if (filled < 0) {
          filled = 0;
          return END;
        }
      }
      return buffer[at++];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How deep in objects and lists the text stands, and whether an object may begin there. */
  private static final class Nesting {
    private final Deque<Character> open = new ArrayDeque<>();
    private boolean inString;
    private boolean escaped;
    private char last = ' ';

    /** Takes one character; whether it closes the value. */
    boolean closes(char c) {
      if (inString) {
        inString = escaped || c != '"';
        escaped = !escaped && c == '\\';
      } else if (c == '"') {
        inString = true;
      } else if (c == '{' || c == '[') {
        open.push(c);
      } else if (c == '}' || c == ']') {
        open.pop();
        return open.isEmpty();
      }
      last = Character.isWhitespace(c) ? last : c;
      return false;
    }

    boolean inString() {
      return inString;
    }

    /** An object that begins a line where the value has no room for one begins the next value. */
    boolean cannotHoldAnObject() {
      boolean room =
          last == ':' || last == '[' || last == ',' && Character.valueOf('[').equals(open.peek());
      return !room || open.size() > DEEPEST;
    }
  }
}
