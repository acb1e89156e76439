package casecode.book;

import casecode.catalog.CodeRecord;
import casecode.catalog.Statement;
import casecode.tables.CodeTables;
import casecode.tables.EditSet;
import casecode.tables.Edition;
import casecode.tables.Mue;
import casecode.tables.Packaging;
import casecode.tables.PairTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which editions of the published tables the numbers of the book come from. */
final class TableEntry {

  private TableEntry() {}

  /** One passage an edition, the newest first in each table. */
  static List<Passage> all(Contents contents, Passages passages) {
    CodeTables tables = contents.pages().tables();
    List<Passage> found = new ArrayList<>();
    for (EditSet edits : EditSet.values()) {
      PairTable pairs = contents.pages().pairs().get().get(edits);
      add(found, "NCCI pairs, " + edits.words(), passages,
          contents.records().stream().map(CodeRecord::code)
              .flatMap(code -> pairs.of(code).stream())
              .map(PairTable.Pair::edition));
    }
    for (EditSet edits : EditSet.values()) {
      add(found, "MUE, " + edits.words(), passages,
          contents.records().stream().map(CodeRecord::code)
              .flatMap(code -> tables.mue(edits, code).stream())
              .map(Mue::edition));
    }
    add(found, "add-on edits", passages, Stream.of(tables.addOnEdition()));
    add(found, "fee schedule", passages, Stream.of(tables.feeEdition()));
    add(found, "hospital outpatient payment", passages,
        contents.records().stream().map(CodeRecord::code)
            .flatMap(code -> tables.packaging(code).stream())
            .map(Packaging::edition));
    return found;
  }

  private static void add(
      List<Passage> found, String table, Passages passages, Stream<Edition> editions) {
    editions.distinct()
        .sorted(Comparator.comparing(Edition::effective).reversed())
        .map(edition ->
            passages.of(Anchor.table(found.size() + 1), table,
                new Statement(edition.name() + ", from " + edition.effective(),
                    List.of(edition.source()))))
        .forEachOrdered(found::add);
  }
}
