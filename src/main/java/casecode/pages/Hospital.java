package casecode.pages;

import casecode.catalog.Entry;
import casecode.tables.Packaging;
import java.util.ArrayList;
import java.util.List;

/** What Medicare pays a hospital for the test of an outpatient. */
final class Hospital {

  private Hospital() {}

  static List<Entry> of(Packaging row) {
    String source = row.edition().source();
    List<Entry> found = new ArrayList<>();
    found.add(Entry.of("", "status " + row.indicator() + ": " + row.means(), source));
    row.apc().ifPresent(
        apc ->
            found.add(Entry.of("", "APC " + apc
                + row.rate().map(rate -> ", $" + rate).orElse(", rate " + Part.NotKnown.WORDS)
                + ", OPPS " + row.edition().name(), source)));
    return found;
  }
}
