package casecode.catalog;

import java.util.Optional;

/**
 * A document that statements rest on.
 *
 * @param trust how far to trust it: primary, primary-quoted, cms-mirror, secondary, weak, derived
 *     or recall
 * @param note what was read of it
 */
public record Source(
    String id,
    String title,
    String publisher,
    Optional<String> edition,
    Optional<String> url,
    String trust,
    String note) {}
