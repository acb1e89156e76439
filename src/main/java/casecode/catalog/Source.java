package casecode.catalog;

import java.util.Optional;

/**
 * A document that statements rest on.
 *
 * @param note what was read of it
 */
public record Source(
    String id,
    String title,
    String publisher,
    Optional<String> edition,
    Optional<String> url,
    Trust trust,
    String note) {}
