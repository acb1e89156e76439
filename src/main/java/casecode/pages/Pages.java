package casecode.pages;

import casecode.catalog.CodeRecord;
import casecode.catalog.Notes;
import casecode.tables.CodeTables;
import casecode.tables.EditSet;
import casecode.tables.PairTable;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What all pages are made from.
 *
 * @param pairs read only by a page that is asked for its NCCI pairs
 */
public record Pages(
    CodeTables tables, Supplier<Map<EditSet, PairTable>> pairs, Notes notes) {

  public CodePage of(CodeRecord record) {
    return new CodePage(record, this);
  }
}
