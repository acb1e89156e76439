package casecode.tables;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How Medicare pays a hospital for a code of an outpatient (OPPS).
 *
 * @param indicator the status indicator, for example {@code N}
 * @param means what the indicator says of payment
 * @param apc the payment group
 * @param rate the national payment of the group in dollars, before wages of the place
 */
public record Packaging(
    String indicator,
    String means,
    Optional<String> apc,
    Optional<BigDecimal> rate,
    Edition edition) {}
