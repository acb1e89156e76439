package casecode.cli;

import casecode.catalog.Catalog;
import casecode.catalog.CodeRecord;
import casecode.catalog.Lookup;
import casecode.catalog.Notes;
import casecode.catalog.Source;
import casecode.json.BundledCatalog;
import casecode.model.Code;
import casecode.pages.CodePage;
import casecode.pages.Comparison;
import casecode.pages.Pages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of the codes that were asked for; nothing is read that they do not need. */
final class Shelf {

  private final BundledCatalog catalog;
  private final List<Lookup> lookups;
  private final Notes notes;
  private Pages pages;

  Shelf(BundledCatalog catalog, List<String> asked, Notes notes) {
    this.catalog = catalog;
    this.lookups = asked.stream().map(code -> Lookup.of(catalog, code)).toList();
    this.notes = notes;
  }

  /** The codes in a word of the command line, which may hold several with commas between. */
  static List<String> codes(String word) {
    return Arrays.stream(word.split("[,;]")).filter(code -> !code.isBlank()).toList();
  }

  /** What was found, in the order asked. */
  List<Lookup> lookups() {
    return lookups;
  }

  Notes notes() {
    return notes;
  }

  /** Made when a code that was found is shown: any other needs no numbers. */
  Pages pages() {
    if (pages == null) {
      List<Code> codes = records().map(CodeRecord::code).toList();
      pages = new Pages(catalog.tables(codes), catalog::pairs, notes);
    }
    return pages;
  }

  List<CodePage> found() {
    return records().map(record -> pages().of(record)).toList();
  }

  private Stream<CodeRecord> records() {
    return lookups.stream()
        .filter(Lookup.Found.class::isInstance)
        .map(found -> ((Lookup.Found) found).record());
  }

  List<Lookup> missing() {
    return lookups.stream().filter(lookup -> !(lookup instanceof Lookup.Found)).toList();
  }

  Comparison compared() {
    return Comparison.of(found(), pages());
  }

  /** Every source by its key. */
  Map<String, Source> sources() {
    return sources(catalog);
  }

  static Map<String, Source> sources(Catalog catalog) {
    return catalog.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
  }
}
