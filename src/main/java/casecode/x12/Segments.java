package casecode.x12;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a stream of X12 interchanges into segments, each interchange with the separators that its ISA
 * names. What is broken is told and passed over; memory holds one segment.
 */
final class Segments {

  private static final int END = -1;
  private static final int ISA_LENGTH = 106;

  /** Longer than any segment. */
  private static final int LONGEST = 1 << 16;

  /** Where the separator of the elements stands in an ISA segment. */
  private static final int[] ISA_SEPARATORS =
      {3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103};

  private final Reader reader;
  private final char[] buffer = new char[1 << 16];
  private int at;
  private int filled;
  private long number;
  private boolean inInterchange;
  private char element;
  private char component;
  private char terminator;

  Segments(Reader reader) {
    this.reader = reader;
  }

  Optional<Segment> next() {
    skipBlanks();
    if (peek(0) == END) {
      return Optional.empty();
    }
    number++;
    if (beginsInterchange()) {
      return Optional.of(interchange());
    }
    return Optional.of(inInterchange ? segment() : garbage());
  }

  /** An ISA segment has a fixed length and names the separators of all that follows. */
  private Segment interchange() {
    char separator = (char) peek(3);
    for (int place : ISA_SEPARATORS) {
      if (peek(place) != separator) {
        at += 3;
        toNextInterchange();
        return new Segment.Broken(number,
            "the ISA segment has not its " + ISA_LENGTH
                + " characters; up to the next ISA nothing was read");
      }
    }
    element = separator;
    component = (char) peek(104);
    terminator = (char) peek(105);
    inInterchange = true;
    return segment();
  }

  private Segment segment() {
    StringBuilder text = new StringBuilder();
    int c = read();
    while (c != END && c != terminator) {
      if (text.length() < LONGEST) {
        text.append((char) c);
      }
      c = read();
    }
    String whole = text.toString();
    if (c == END) {
      return new Segment.Broken(number, "the file ends inside a segment");
    }
    if (whole.length() == LONGEST) {
      return new Segment.Broken(number, "a segment without end; none is so long");
    }
    List<String> elements = split(whole);
    if (!isTag(elements.get(0))) {
      return new Segment.Broken(number, "a segment without a name such as SV1");
    }
    if (elements.get(0).equals("IEA")) {
      inInterchange = false;
    }
    return new Segment.Whole(number, elements, component);
  }

  /** What stands between interchanges, up to the next one. */
  private Segment garbage() {
    toNextInterchange();
    return new Segment.Broken(number, "no X12 here; up to the next ISA nothing was read");
  }

  private void toNextInterchange() {
    while (peek(0) != END && !beginsInterchange()) {
      at++;
    }
  }

  private List<String> split(String text) {
    List<String> elements = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf(element); end >= 0; end = text.indexOf(element, begin)) {
      elements.add(text.substring(begin, end));
      begin = end + 1;
    }
    elements.add(text.substring(begin));
    return elements;
  }

  private static boolean isTag(String text) {
    if (text.length() < 2 || text.length() > 3) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'A' || c > 'Z') && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private boolean beginsInterchange() {
    return peek(0) == 'I' && peek(1) == 'S' && peek(2) == 'A' && peek(3) != END
        && !Character.isLetterOrDigit(peek(3));
  }

  private void skipBlanks() {
    while (peek(0) != END && (Character.isWhitespace(peek(0)) || peek(0) < ' ' || peek(0) == '\uFEFF')) {
      at++;
    }
  }

  private int read() {
    int c = peek(0);
    at += c == END ? 0 : 1;
    return c;
  }

  /** The character so many places ahead, at most an ISA segment. */
  private int peek(int ahead) {
    if (at + ahead >= filled) {
      fill();
    }
    return at + ahead < filled ? buffer[at + ahead] : END;
  }

  private void fill() {
    System.arraycopy(buffer, at, buffer, 0, filled - at);
    filled -= at;
    at = 0;
    try {
      while (filled <= ISA_LENGTH) {
        int more = reader.read(buffer, filled, buffer.length - filled);
        if (more < 0) {
          return;
        }
        filled += more;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
