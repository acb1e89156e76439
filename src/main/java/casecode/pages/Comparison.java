package casecode.pages;

import casecode.catalog.CodeRecord.Active;
import casecode.catalog.CodeRecord.Deleted;
import casecode.catalog.CodeRecord;
import casecode.catalog.Entry;
import casecode.catalog.Section;
import casecode.catalog.Statement;
import casecode.model.Code;
import casecode.model.PairIndicator;
import casecode.model.PcTc;
import casecode.tables.CodeTables;
import casecode.tables.EditSet;
import casecode.tables.Fee;
import casecode.tables.PairTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Codes side by side: the facts in which they differ, the deciding one first.
 *
 * @param together what NCCI says of each pair of them
 * @param instead when one of them is right in place of another
 * @param notes those of the house, each labelled with its code too
 */
public record Comparison(
    List<Code> codes, List<Row> rows, List<Entry> together, List<Entry> instead,
    List<Entry> notes) {

  /** A fact, and its value for each code in their order. */
  public record Row(String fact, List<String> values) {

    /** The codes of each value, the values in the order in which they first stand. */
    public Map<String, List<Code>> byValue(List<Code> codes) {
      Map<String, List<Code>> found = new LinkedHashMap<>();
      for (int i = 0; i < codes.size(); i++) {
        found.computeIfAbsent(values.get(i), v -> new ArrayList<>()).add(codes.get(i));
      }
      return found;
    }
  }

  /**
   * The codes of some pages.
   *
   * @param made what the pages are made from; of its NCCI pairs those of the practitioner count
   */
  public static Comparison of(List<CodePage> pages, Pages made) {
    CodeTables tables = made.tables();
    PairTable pairs = made.pairs().get().get(EditSet.PRACTITIONER);
    Map<String, Function<CodePage, String>> facts = new LinkedHashMap<>();
    facts.put("decided by", page -> page.record().decidedBy().text());
    facts.put("is", page -> page.record().title().text());
    facts.put("in force", page -> force(page.record()));
    facts.put(Section.PRIMARIES.words(), page -> primaries(page.code(), tables));
    facts.put(Section.UNITS.words(), page -> first(page, Section.UNITS));
    facts.put(UnitLimits.LABEL, page -> limit(page.code(), tables));
    facts.put("26 and TC", page -> fee(page, tables, Comparison::components));
    facts.put("both sides", page -> fee(page, tables, Comparison::sides));
    facts.put(Section.VALUES.words(), page -> first(page, Section.VALUES));
    facts.put(Section.HOSPITAL.words(), page -> first(page, Section.HOSPITAL));
    List<Row> rows = new ArrayList<>();
    facts.forEach((fact, value) -> rows.add(new Row(fact, pages.stream().map(value).toList())));
    return new Comparison(pages.stream().map(CodePage::code).toList(),
        rows.stream().filter(row -> row.values().stream().distinct().count() > 1).toList(),
        together(pages, pairs), instead(pages), notes(pages));
  }

  private static String first(CodePage page, Section section) {
    return page.part(section).entries().stream().findFirst().map(Entry::text).orElse(Part.NotKnown.WORDS);
  }

  private static String limit(Code code, CodeTables tables) {
    return UnitLimits.of(code, tables).stream().map(Entry::text).findFirst().orElse(Part.NotKnown.WORDS);
  }

  private static String force(CodeRecord record) {
    return record instanceof Deleted deleted
        ? "until " + Days.words(deleted.deletedOn().minusDays(1))
        : "yes";
  }

  private static String primaries(Code code, CodeTables tables) {
    List<Code> primaries = tables.primaries(code);
    return primaries.isEmpty() ? "stands alone" : CodeRanges.of(primaries);
  }

  private static String fee(CodePage page, CodeTables tables, Function<Fee, String> words) {
    return tables.fee(page.code()).map(words).orElse(Part.NotKnown.WORDS);
  }

  private static String components(Fee fee) {
    return fee.pcTc() == PcTc.TWO_COMPONENTS ? "apply" : "do not apply";
  }

  private static String sides(Fee fee) {
    return fee.bilateral().words() + ": " + fee.bilateral().means();
  }

  private static List<Entry> together(List<CodePage> pages, PairTable table) {
    List<Code> codes = pages.stream().map(CodePage::code).toList();
    List<Entry> found = new ArrayList<>();
    List<String> free = new ArrayList<>();
    for (Code code : codes) {
      for (PairIndicator indicator : PairIndicator.values()) {
        bundled(code, indicator, codes, table).ifPresent(found::add);
      }
      String others =
          codes.subList(codes.indexOf(code) + 1, codes.size()).stream()
              .filter(other -> table.between(code, other).isEmpty())
              .map(Code::value)
              .collect(Collectors.joining(", "));
      if (!others.isEmpty()) {
        free.add(code + " and " + others);
      }
    }
    if (!free.isEmpty()) {
      found.add(Entry.of("", "no NCCI edit in the practitioner table of "
          + table.edition().name() + " between " + String.join("; between ", free),
          table.edition().source()));
    }
    return found;
  }

  /** What NCCI puts into one code at an indicator. */
  private static Optional<Entry> bundled(
      Code code, PairIndicator indicator, List<Code> codes, PairTable table) {
    List<Code> inside =
        table.of(code).stream()
            .filter(pair -> pair.column1().equals(code) && pair.indicator() == indicator)
            .map(PairTable.Pair::column2)
            .filter(codes::contains)
            .toList();
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    String others = CodeRanges.of(inside);
    return Optional.of(
        Entry.of("", "NCCI bundles " + others + " into " + code + ", indicator " + indicator.words()
            + (indicator == PairIndicator.NEVER
                ? ": no modifier helps"
                : ": a modifier on " + others + " when it is a distinct service"),
            table.edition().source()));
  }

  private static List<Entry> instead(List<CodePage> pages) {
    List<Code> codes = pages.stream().map(CodePage::code).toList();
    return pages.stream()
        .filter(page -> page.record() instanceof Active)
        .flatMap(
            page ->
                page.record().entries(Section.NEIGHBOURS).stream()
                    .filter(other -> codes.contains(Code.of(other.label())))
                    .map(
                        other ->
                            new Entry(other.label(),
                                new Statement(
                                    "instead of " + page.code() + " when " + other.text(),
                                    other.sources()))))
        .toList();
  }

  private static List<Entry> notes(List<CodePage> pages) {
    return pages.stream()
        .flatMap(
            page ->
                page.notes().stream()
                    .map(note -> new Entry(page.code() + ", " + note.label(), note.says())))
        .toList();
  }
}
