package casecode.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A row of the physician fee schedule; relative values in RVU.
 *
 * @param pcTc 1: the code has a professional and a technical component
 * @param bilateral 0: no bilateral payment; 1: 150%; 2: both sides already; 3: each side in full
 * @param multiple 0: the multiple-procedure rule does not touch it
 * @param notIn where CMS sets no payment, as the code is rarely or never done there
 * @param conversionFactor dollars for one RVU
 */
public record Fee(
    String status,
    String global,
    String pcTc,
    String bilateral,
    String multiple,
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
