package casecode.pages;

import static casecode.model.PairIndicator.NEVER;
import static casecode.model.PairIndicator.WITH_MODIFIER;

import casecode.catalog.Entry;
import casecode.model.Code;
import casecode.model.PairIndicator;
import casecode.tables.EditSet;
import casecode.tables.PairTable.Pair;
import casecode.tables.PairTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The NCCI pairs of a code in words: who is paid, and whether a modifier helps. */
final class Bundling {

  private Bundling() {}

  static List<Entry> of(Code code, Map<EditSet, PairTable> tables) {
    PairTable office = tables.get(EditSet.PRACTITIONER);
    PairTable hospital = tables.get(EditSet.OUTPATIENT_HOSPITAL);
    List<Entry> found = new ArrayList<>();
    add(found, office, code, true, NEVER,
        "never beside this code: this one is paid, no modifier helps");
    add(found, office, code, true, WITH_MODIFIER,
        "inside this code, unless a service of its own: then 59 or X{EPSU} on that line");
    add(found, office, code, false, NEVER,
        "never beside this code: that one is paid, no modifier helps");
    add(found, office, code, false, WITH_MODIFIER,
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
      List<Entry> found, PairTable table, Code code, boolean first, PairIndicator indicator,
      String says) {
    List<Code> others =
        table.of(code).stream()
            .filter(pair -> pair.indicator() == indicator && pair.column1().equals(code) == first)
            .map(pair -> other(pair, code))
            .sorted()
            .toList();
    if (!others.isEmpty()) {
      found.add(Entry.of(CodeRanges.of(others), says + " (indicator " + indicator.words() + ")",
          table.edition().source()));
    }
  }

  /** Where the hospital's table lets a modifier help and the practitioner's does not. */
  private static void softer(
      List<Entry> found, PairTable office, PairTable hospital, Code code) {
    List<Code> others =
        office.of(code).stream()
            .filter(pair -> pair.indicator() == NEVER)
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
    return pair.isPresent() && pair.get().indicator() == WITH_MODIFIER;
  }

  private static Code other(Pair pair, Code code) {
    return pair.column1().equals(code) ? pair.column2() : pair.column1();
  }
}
