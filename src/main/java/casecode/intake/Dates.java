package casecode.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as ISO writes them. */
public final class Dates {

  /** What to do about a day that cannot be read. */
  public static final String WRITE = "write it as 2026-03-02";

  private static final String ISO = "0000-00-00";
  private static final int MONTH = 5;
  private static final int DAY = 8;

  private Dates() {}

  /** The day; a day that does not exist is none. */
  public static Optional<LocalDate> day(String text) {
    if (!isIso(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              number(text, 0, MONTH - 1), number(text, MONTH, DAY - 1),
              number(text, DAY, ISO.length())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** By hand: Java's formatter takes longer than the whole rest of a study. */
  private static boolean isIso(String text) {
    if (text.length() != ISO.length()) {
      return false;
    }
    for (int i = 0; i < ISO.length(); i++) {
      boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
      if (ISO.charAt(i) == '-' ? text.charAt(i) != '-' : !digit) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
