package casecode.pages;

import casecode.catalog.Entry;
import casecode.tables.Fee;
import casecode.tables.Fee.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The national payment of a code, and the relative values that make it. */
final class Payments {

  private Payments() {}

  static List<Entry> of(Fee fee) {
    String source = fee.edition().source();
    String edition = fee.edition().name();
    if (!fee.isPaid()) {
      return List.of(Entry.of("", "status " + fee.status()
          + ": Medicare does not pay this code, and sets no values; " + edition, source));
    }
    return List.of(
        Entry.of("", amounts(fee, rvu -> "$" + fee.payment(rvu)), source),
        Entry.of("RVU", amounts(fee, BigDecimal::toString) + "; work " + fee.work(), source),
        Entry.of("", "Medicare's national values, " + edition + ", conversion factor $"
            + fee.conversionFactor() + "; a place's own adjustment is not in them", source));
  }

  private static String amounts(Fee fee, Function<BigDecimal, String> amount) {
    List<String> all = new ArrayList<>();
    if (fee.isPaidIn(Place.OFFICE)) {
      all.add(amount.apply(fee.nonFacilityTotal()) + " in the office");
    }
    if (fee.isPaidIn(Place.FACILITY)) {
      all.add(amount.apply(fee.facilityTotal()) + " in a facility");
    }
    fee.total26().ifPresent(rvu -> all.add("26 " + amount.apply(rvu)));
    fee.totalTc().ifPresent(rvu -> all.add("TC " + amount.apply(rvu)));
    return String.join(", ", all);
  }
}
