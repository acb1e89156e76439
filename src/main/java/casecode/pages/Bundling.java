package casecode.pages;

import casecode.catalog.Entry;
import casecode.model.Code;
import casecode.tables.Book;
import casecode.tables.PairTable;
import casecode.tables.PairTable.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The NCCI pairs of a code in words: who is paid, and whether a modifier helps. */
final class Bundling {

  private Bundling() {}

  static List<Entry> of(Code code, Map<Book, PairTable> tables) {
    PairTable office = tables.get(Book.PRACTITIONER);
    PairTable hospital = tables.get(Book.OUTPATIENT_HOSPITAL);
    List<Entry> found = new ArrayList<>();
    add(found, office, code, true, 0, "never beside this code: this one is paid, no modifier helps");
    add(found, office, code, true, 1,
        "inside this code, unless a service of its own: then 59 or X{EPSU} on that line");
    add(found, office, code, false, 0,
        "never beside this code: that one is paid, no modifier helps");
    add(found, office, code, false, 1,
        "this code is inside, unless a service of its own: then 59 or X{EPSU} on this line");
    if (found.isEmpty()) {
      found.add(Entry.of("", "no pair with another code of this catalog",
          office.edition().source()));
    }
    softer(found, office, hospital, code);
    found.add(Entry.of("", "practitioner table " + office.edition().name()
        + "; what indicator 1 lets pass can still be wrong, see modifiers; other codes were not"
        + " looked at", office.edition().source()));
    return found;
  }

  private static void add(
      List<Entry> found, PairTable table, Code code, boolean first, int indicator, String says) {
    List<Code> others =
        table.of(code).stream()
            .filter(pair -> pair.indicator() == indicator && pair.column1().equals(code) == first)
            .map(pair -> other(pair, code))
            .sorted()
            .toList();
    if (!others.isEmpty()) {
      found.add(Entry.of(CodeRanges.of(others), says + " (indicator " + indicator + ")",
          table.edition().source()));
    }
  }

  /** Where the hospital's table lets a modifier help and the practitioner's does not. */
  private static void softer(
      List<Entry> found, PairTable office, PairTable hospital, Code code) {
    List<Code> others =
        office.of(code).stream()
            .filter(pair -> pair.indicator() == 0)
            .filter(pair -> isSofter(hospital.between(pair.column1(), pair.column2())))
            .map(pair -> other(pair, code))
            .sorted()
            .toList();
    if (!others.isEmpty()) {
      found.add(Entry.of("hospital", "its own table gives indicator 1 with "
          + CodeRanges.of(others), hospital.edition().source()));
    }
  }

  private static boolean isSofter(Optional<Pair> pair) {
    return pair.isPresent() && pair.get().indicator() == 1;
  }

  private static Code other(Pair pair, Code code) {
    return pair.column1().equals(code) ? pair.column2() : pair.column1();
  }
}
