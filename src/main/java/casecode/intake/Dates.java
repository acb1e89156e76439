package casecode.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as ISO writes them. */
public final class Dates {

  /** What to do about a day that cannot be read. */
  public static final String WRITE = "write it as 2026-03-02";

  private static final int LENGTH = "0000-00-00".length();
  private static final int MONTH = 5;
  private static final int DAY = 8;
  private static final int NONE = -1;

  private Dates() {}

  /** The day; a day that does not exist is none. By hand: Java's formatter takes longer than a whole study. */
  public static Optional<LocalDate> day(String text) {
    if (text.length() != LENGTH || text.charAt(MONTH - 1) != '-' || text.charAt(DAY - 1) != '-') {
      return Optional.empty();
    }
    int year = number(text, 0, MONTH - 1);
    int month = number(text, MONTH, DAY - 1);
    int day = number(text, DAY, LENGTH);
    try {
      return year == NONE || month == NONE || day == NONE
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return NONE;
      }
      number = 10 * number + digit - '0';
    }
    return number;
  }
}
