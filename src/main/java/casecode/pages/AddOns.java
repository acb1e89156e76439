package casecode.pages;

import casecode.catalog.Entry;
import casecode.model.Code;
import casecode.tables.CodeTables;
import java.util.ArrayList;
import java.util.List;

/** Beside which codes an add-on is paid, and for which add-ons a code is the base. */
final class AddOns {

  private AddOns() {}

  static List<Entry> of(Code code, CodeTables tables) {
    String source = tables.addOnEdition().source();
    List<Code> primaries = tables.primaries(code);
    List<Entry> found = new ArrayList<>();
    found.add(
        Entry.of("",
            primaries.isEmpty()
                ? "no add-on code: it stands alone"
                : CodeRanges.of(primaries) + "; denied without one of them that day",
            source));
    List<Code> bases = tables.addOnsTo(code);
    if (!bases.isEmpty()) {
      found.add(Entry.of("base for", CodeRanges.of(bases), source));
    }
    return found;
  }
}
