package casecode.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Days as ISO writes them. */
public final class Dates {

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  private static final int ISO_LENGTH = 10;

  private Dates() {}

  /** The day; a day that does not exist is none. */
  public static Optional<LocalDate> day(String text) {
    if (text.length() != ISO_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text, ISO));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
