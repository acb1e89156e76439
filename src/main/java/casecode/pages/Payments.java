package casecode.pages;

import casecode.catalog.Entry;
import casecode.tables.Fee;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The relative values of a code and the national payment that they make. */
final class Payments {

  private Payments() {}

  static List<Entry> of(Fee fee) {
    String source = fee.edition().source();
    if (!fee.isPaid()) {
      return List.of(Entry.of("", "status " + fee.status()
          + ": Medicare does not pay this code, and sets no values; " + fee.edition().name(), source));
    }
    List<Entry> found = new ArrayList<>();
    totals(fee).forEach(text -> found.add(Entry.of("", text, source)));
    part(found, "26", fee.total26(), fee);
    part(found, "TC", fee.totalTc(), fee);
    found.add(Entry.of("work", fee.work() + " RVU", source));
    found.add(Entry.of("", "Medicare's national values, " + fee.edition().name()
        + ", conversion factor $" + fee.conversionFactor()
        + "; a place's own adjustment is not in them", source));
    return found;
  }

  private static List<String> totals(Fee fee) {
    String office = amount(fee, fee.nonFacilityTotal()) + " in the office";
    String facility = amount(fee, fee.facilityTotal()) + " in a facility";
    if (fee.notIn().isEmpty()) {
      return List.of(office, facility);
    }
    return fee.isPaidIn(Fee.Place.FACILITY)
        ? List.of(facility, "none is set for the office")
        : List.of(office, fee.total26().isPresent()
            ? "in a facility the physician bills 26"
            : "none is set for a facility");
  }

  private static void part(
      List<Entry> found, String modifier, Optional<BigDecimal> total, Fee fee) {
    total.ifPresent(
        rvu -> found.add(Entry.of(modifier, amount(fee, rvu), fee.edition().source())));
  }

  private static String amount(Fee fee, BigDecimal rvu) {
    return rvu + " RVU, $" + fee.payment(rvu);
  }
}
