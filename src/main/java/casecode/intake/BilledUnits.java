package casecode.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/** The units of a line as text. */
public final class BilledUnits {

  /** More nobody bills. */
  public static final int MOST = 9999;

  /** What they must be. */
  static final String WORDS = "a whole number, at most " + MOST;

  /** No number that is billed is longer. */
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

  private BilledUnits() {}

  /** The number; an edit names one below 1. Nothing for what is no whole number, or over the most. */
  static Optional<Integer> of(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(Integer.parseInt(text)).filter(units -> units <= MOST)
        : Optional.empty();
  }
}
