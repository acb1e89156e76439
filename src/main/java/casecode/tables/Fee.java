package casecode.tables;

import casecode.model.Bilateral;
import casecode.model.PcTc;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A row of the physician fee schedule; relative values in RVU.
 *
 * @param notIn where CMS sets no payment, as the code is rarely or never done there
 * @param conversionFactor dollars for one RVU
 */
public record Fee(
    String status,
    PcTc pcTc,
    Bilateral bilateral,
    BigDecimal work,
    BigDecimal nonFacilityTotal,
    BigDecimal facilityTotal,
    Optional<BigDecimal> total26,
    Optional<BigDecimal> totalTc,
    Optional<Place> notIn,
    BigDecimal conversionFactor,
    Edition edition) {

  /** What the two totals are for. */
  public enum Place {
    OFFICE,
    FACILITY
  }

  /** Whether Medicare pays the code at all, and sets a payment for the place. */
  public boolean isPaidIn(Place place) {
    return isPaid() && notIn.filter(place::equals).isEmpty();
  }

  /** Whether the status says that Medicare pays by these values. */
  public boolean isPaid() {
    return status.equals("A");
  }

  /** The national payment of relative values, in dollars and cents. */
  public BigDecimal payment(BigDecimal rvu) {
    return rvu.multiply(conversionFactor).setScale(2, RoundingMode.HALF_UP);
  }
}
