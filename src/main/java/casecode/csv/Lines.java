package casecode.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The lines of a text, whatever ends them; one that never ends does not fill memory. */
public final class Lines {

  /** Stands for a line that is longer than any row. */
  public static final String TOO_LONG = "\u0000";

  private static final int LONGEST = 1 << 20;

  private final BufferedReader reader;
  private final char[] buffer = new char[1 << 13];
  private int from;
  private int to;
  private long number;
  private boolean afterReturn;

  public Lines(BufferedReader reader) {
    this.reader = reader;
  }

  /** How many lines were read. */
  public long number() {
    return number;
  }

  public Optional<String> next() {
    StringBuilder text = new StringBuilder();
    boolean begun = false;
    while (from < to || fill()) {
      if (afterReturn && buffer[from] == '\n') {
        afterReturn = false;
        from++;
        continue;
      }
      afterReturn = false;
      begun = true;
      int end = from;
      while (end < to && buffer[end] != '\n' && buffer[end] != '\r') {
        end++;
      }
      // One more than the longest tells that there was more.
      text.append(buffer, from, Math.min(end - from, LONGEST + 1 - text.length()));
      boolean ended = end < to;
      afterReturn = ended && buffer[end] == '\r';
      from = ended ? end + 1 : end;
      if (ended) {
        return Optional.of(line(text));
      }
    }
    return begun ? Optional.of(line(text)) : Optional.empty();
  }

  private String line(StringBuilder text) {
    number++;
    return text.length() > LONGEST ? TOO_LONG : text.toString();
  }

  private boolean fill() {
    try {
      from = 0;
      to = Math.max(0, reader.read(buffer));
      return to > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
