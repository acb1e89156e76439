package casecode.tables;

import java.time.LocalDate;

/**
 * Which issue of a CMS table was read.
 *
 * @param name for example {@code 2026Q4}
 * @param effective the first day on which it held
 * @param source key into the list of sources
 */
public record Edition(String name, LocalDate effective, String source) {

  /** Of a year. */
  private static final int QUARTERS = 4;

  /** Of a quarter. */
  private static final int MONTHS = 3;

  /** As a record's own, which takes long to be made at the start of the program. */
  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof Edition edition
            && name.equals(edition.name) && effective.equals(edition.effective)
            && source.equals(edition.source);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** How many calendar quarters lie between this edition and a day, in either direction. */
  public int quartersTo(LocalDate day) {
    return Math.abs(quarter(day) - quarter(effective));
  }

  /** The calendar quarter of a day; each has the number after the one before. */
  public static int quarter(LocalDate day) {
    return day.getYear() * QUARTERS + (day.getMonthValue() - 1) / MONTHS;
  }

  /**
   * The day that stands for all of its quarter: CMS issues its tables by the quarter, and codes come and
   * go with it.
   */
  public static LocalDate firstDay(LocalDate day) {
    return firstDay(quarter(day));
  }

  /** The day on which a quarter begins. */
  public static LocalDate firstDay(int quarter) {
    return LocalDate.of(
        Math.floorDiv(quarter, QUARTERS), Math.floorMod(quarter, QUARTERS) * MONTHS + 1, 1);
  }
}
