package casecode.tables;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of the physician fee schedule; relative values in RVU.
 *
 * @param pcTc 1: the code has a professional and a technical component
 * @param bilateral 0: no bilateral payment; 1: 150%; 2: both sides already; 3: each side in full
 */
public record Fee(
    String status,
    String global,
    String pcTc,
    String bilateral,
    BigDecimal work,
    BigDecimal nonFacilityTotal,
    Optional<BigDecimal> total26,
    Optional<BigDecimal> totalTc,
    Edition edition) {}
