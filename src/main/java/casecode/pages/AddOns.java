package casecode.pages;

import casecode.catalog.Entry;
import casecode.model.Code;
import casecode.tables.CodeTables;
import java.util.List;

/** Beside which codes an add-on is paid, and for which add-ons a code is the base. */
final class AddOns {

  private AddOns() {}

  static List<Entry> of(Code code, CodeTables tables) {
    String source = tables.addOnEdition().source();
    List<Code> primaries = tables.primaries(code);
    if (!primaries.isEmpty()) {
      return List.of(
          Entry.of("", CodeRanges.of(primaries) + "; denied without one of them that day", source));
    }
    List<Code> bases = tables.addOnsTo(code);
    return List.of(
        Entry.of("",
            "none, it stands alone"
                + (bases.isEmpty() ? "" : ", and is a base for " + CodeRanges.of(bases)),
            source));
  }
}
