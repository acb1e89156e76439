package casecode.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A line that counts what was done, on a terminal, once it takes longer than a second. */
public final class Progress {

  private static final long SECOND = 1_000_000_000L;
  private static final String ERASE = "\r" + " ".repeat(40) + "\r";

  private final PrintStream to;
  private final LongSupplier nanoseconds;
  private final long begun;
  private long last;
  private boolean shown;

  /**
   * Begins to count the time.
   *
   * @param nanoseconds of a clock that only runs forward
   */
  public Progress(PrintStream to, LongSupplier nanoseconds) {
    this.to = to;
    this.nanoseconds = nanoseconds;
    this.begun = nanoseconds.getAsLong();
    this.last = begun;
  }

  /** So many are done. */
  void done(long count, String what) {
    long now = nanoseconds.getAsLong();
    if (now - begun >= SECOND && now - last >= SECOND / 4) {
      to.print("\r" + grouped(count) + " " + what);
      to.flush();
      last = now;
      shown = true;
    }
  }

  /** Takes the line away. */
  void end() {
    if (shown) {
      to.print(ERASE);
      shown = false;
    }
  }

  static String grouped(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
