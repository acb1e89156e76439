package casecode.overlay;

import casecode.csv.CsvRows;
import casecode.csv.CsvRows.NoHeader;
import casecode.csv.CsvRows.Row;
import casecode.model.Code;
import java.io.BufferedReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The AMA's list of codes: tab separated, a licence of unknown length above the header. */
final class CodeList {

  /** The title of the first column, by which the header is known. */
  private static final String FIRST = "Concept Id";

  private static final String CODE = "CPT Code";
  private static final List<String> DESCRIPTORS = List.of("Long", "Medium", "Short", "Consumer");
  private static final char SEPARATOR = '\t';

  private final FromFile into;
  private final Titles titles;

  /** So many cells stand before the code. */
  private final int before;

  private CodeList(FromFile into, Titles titles) {
    this.into = into;
    this.titles = titles;
    this.before = titles.place(CODE);
  }

  /** How the descriptors of the AMA are labelled. */
  static String label(String descriptor) {
    return "AMA " + descriptor.toLowerCase(Locale.ROOT);
  }

  static void read(BufferedReader text, FromFile into) {
    try {
      CsvRows rows = CsvRows.below(FIRST, SEPARATOR, text);
      Titles titles = new Titles(rows.header());
      if (titles.has(CODE) && DESCRIPTORS.stream().anyMatch(titles::has)) {
        new CodeList(into, titles).read(rows);
      } else {
        into.lost(rows.headerLine(), "no column \"" + CODE + "\", or none of "
            + String.join(", ", DESCRIPTORS) + "; take the file as the AMA sends it");
      }
    } catch (NoHeader e) {
      into.remark(e.getMessage() + " and a tab; take the tab separated file as the AMA sends it");
    }
  }

  private void read(CsvRows rows) {
    rows.only(this::mayBeWanted);
    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      if (row.get() instanceof CsvRows.Broken broken) {
        into.lost(broken.line(), broken.why());
      } else if (row.get() instanceof CsvRows.Cells found) {
        descriptors(found);
      }
    }
  }

  /** All but the rows that plainly are of a code that is not wanted. */
  private boolean mayBeWanted(String row) {
    int begin = 0;
    for (int i = 0; i < before; i++) {
      int end = row.indexOf(SEPARATOR, begin);
      if (end < 0) {
        return true;
      }
      begin = end + 1;
    }
    int end = row.indexOf(SEPARATOR, begin);
    return Code.ofShape(row.substring(begin, end < 0 ? row.length() : end))
        .map(into::wants)
        .orElse(true);
  }

  private void descriptors(CsvRows.Cells row) {
    String cell = titles.cell(row.cells(), CODE);
    Optional<Code> code = Code.ofShape(cell);
    if (code.isEmpty()) {
      into.lost(row.line(), "\"" + cell + "\" under " + CODE + " is no code");
    }
    code.filter(into::wants).ifPresent(
        wanted -> DESCRIPTORS.forEach(
            title -> into.add(row.line(), wanted, label(title),
                titles.cell(row.cells(), title), Optional.empty())));
  }
}
