package casecode.book;

import casecode.catalog.Source;

/**
 * A source as the book shows it.
 *
 * @param edition may be empty, as the address may
 */
record SourceEntry(
    String id, String key, String title, String publisher, String edition, String trust,
    String trustWords, String note, String address) {

  static SourceEntry of(Source source) {
    return new SourceEntry(
        Anchor.source(source.id()), source.id(), source.title(), source.publisher(),
        source.edition().orElse(""), source.trust().id(), source.trust().words(), source.note(),
        source.url().orElse(""));
  }
}
