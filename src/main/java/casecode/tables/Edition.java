package casecode.tables;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * Which issue of a CMS table was read.
 *
 * @param name for example {@code 2026Q4}
 * @param effective the first day on which it held
 * @param source key into the list of sources
 */
public record Edition(String name, LocalDate effective, String source) {

  /** How many calendar quarters lie between this edition and a day, in either direction. */
  public int quartersTo(LocalDate day) {
    return Math.abs(quarter(day) - quarter(effective));
  }

  private static int quarter(LocalDate day) {
    return day.getYear() * 4 + day.get(IsoFields.QUARTER_OF_YEAR);
  }
}
