package casecode.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The lines of a text, whatever ends them; one that never ends does not fill memory. */
final class Lines {

  /** Stands for a line that is longer than any row. */
  static final String TOO_LONG = "\u0000";

  private static final int LONGEST = 1 << 20;
  private static final int END = -1;

  private final BufferedReader reader;
  private long number;
  private boolean afterReturn;

  Lines(BufferedReader reader) {
    this.reader = reader;
  }

  /** How many lines were read. */
  long number() {
    return number;
  }

  Optional<String> next() {
    try {
      StringBuilder text = new StringBuilder();
      int length = 0;
      int c = reader.read();
      if (c == '\n' && afterReturn) {
        c = reader.read();
      }
      if (c == END) {
        return Optional.empty();
      }
      while (c != END && c != '\n' && c != '\r') {
        if (length++ < LONGEST) {
          text.append((char) c);
        }
        c = reader.read();
      }
      afterReturn = c == '\r';
      number++;
      return Optional.of(length > LONGEST ? TOO_LONG : text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
