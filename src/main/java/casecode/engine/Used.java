package casecode.engine;

import casecode.logic.Facts;
import casecode.rules.LineFacts;
import casecode.tables.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The editions in which the lines of a claim were looked up.
 *
 * @param ptp of the table of the setting, then of each pair
 * @param mue of the table of the setting, then of each code
 * @param addOns whether any line is an add-on code
 */
record Used(List<Edition> ptp, List<Edition> mue, Edition addOn, boolean addOns) {

  /** As a record's own, which takes long to be made at the start of the program. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Used used
        && addOns == used.addOns && addOn.equals(used.addOn)
        && ptp.equals(used.ptp) && mue.equals(used.mue);
  }

  @Override
  public int hashCode() {
    int hash = addOns ? 1 : 0;
    for (Edition edition : ptp) {
      hash = 31 * hash + edition.name().hashCode();
    }
    for (Edition edition : mue) {
      hash = 31 * hash + edition.name().hashCode();
    }
    return hash;
  }

  /** How far they are from the date of service, as facts; nobody knows without a date. */
  void addTo(Facts.Adding facts, Optional<LocalDate> date) {
    Edition farthestPtp = farthest(ptp, date);
    Edition farthestMue = farthest(mue, date);
    facts
        .with(LineFacts.PTP_EDITION, farthestPtp.name())
        .with(LineFacts.PTP_QUARTERS, quarters(farthestPtp, date))
        .with(LineFacts.MUE_EDITION, farthestMue.name())
        .with(LineFacts.MUE_QUARTERS, quarters(farthestMue, date))
        .with(LineFacts.ADD_ON_EDITION, addOn.name())
        .with(LineFacts.ADD_ON_QUARTERS, addOns ? quarters(addOn, date) : 0);
  }

  private static Edition farthest(List<Edition> editions, Optional<LocalDate> date) {
    Edition found = editions.get(0);
    for (Edition other : editions) {
      found = quarters(other, date) > quarters(found, date) ? other : found;
    }
    return found;
  }

  private static int quarters(Edition edition, Optional<LocalDate> date) {
    return date.map(edition::quartersTo).orElse(0);
  }
}
