package casecode.pages;

import casecode.catalog.CodeRecord;
import casecode.catalog.CodeRecord.Active;
import casecode.catalog.CodeRecord.Deleted;
import casecode.catalog.Entry;
import casecode.catalog.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The first and the last day of a code. */
final class Days {

  private Days() {}

  static List<Entry> of(CodeRecord record) {
    if (record instanceof Deleted deleted) {
      return List.of(
          new Entry("last day",
              new Statement(words(deleted.deletedOn().minusDays(1)), record.sourcesOfDays())));
    }
    return ((Active) record).effectiveOn().stream()
        .map(day -> new Entry("first day", new Statement(words(day), record.sourcesOfDays())))
        .toList();
  }

  static String words(LocalDate day) {
    String month = day.getMonth().name();
    return day.getDayOfMonth() + " " + month.charAt(0)
        + month.substring(1).toLowerCase(Locale.ROOT) + " " + day.getYear();
  }
}
