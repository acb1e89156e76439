package casecode.catalog;

import casecode.model.Code;
import casecode.words.Nearest;
import java.util.List;
import java.util.Optional;

/** What a look-up found for something that somebody typed. */
public sealed interface Lookup {

  /** What was asked, as it was typed. */
  String asked();

  record Found(String asked, CodeRecord record) implements Lookup {}

  /** A well-formed code that the catalog does not hold; that does not mean it does not exist. */
  record NotInCatalog(String asked, Code code, List<String> suggestions) implements Lookup {}

  /** No code by its shape. */
  record Malformed(String asked, List<String> suggestions) implements Lookup {}

  static Lookup of(Catalog catalog, String asked) {
    Optional<Code> code = Code.parse(asked);
    if (code.isEmpty()) {
      return new Malformed(asked, near(catalog, asked.replaceAll("\\s", "")));
    }
    return catalog
        .find(code.get())
        .<Lookup>map(record -> new Found(asked, record))
        .orElseGet(
            () -> new NotInCatalog(asked, code.get(), near(catalog, code.get().value())));
  }

  private static List<String> near(Catalog catalog, String typed) {
    return Nearest.codes(typed, catalog.codes().stream().map(Code::value).toList());
  }
}
