package casecode.json;

import static casecode.json.Fields.decimal;
import static casecode.json.Fields.items;
import static casecode.json.Fields.list;
import static casecode.json.Fields.number;
import static casecode.json.Fields.text;

import casecode.model.Code;
import casecode.model.Indication;
import casecode.model.Mai;
import casecode.tables.Book;
import casecode.tables.CodeTables;
import casecode.tables.Edition;
import casecode.tables.Fee;
import casecode.tables.Mue;
import casecode.tables.Packaging;
import casecode.tables.PairTable;
import casecode.tables.Tables;
import casecode.tables.Usual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The tables in {@code codes/tables}; where two editions meet, the first set names the table's. */
public final class BundledTables {

  private BundledTables() {}

  /** All tables: what the engine needs. */
  public static Tables all() {
    return new Tables(ofCodes(), pairs(), usual(), new BundledRegister());
  }

  /** The numbers of all codes. */
  public static CodeTables ofCodes() {
    return ofCodes(code -> true);
  }

  /** The numbers of some codes: what a look-up needs. */
  public static CodeTables ofCodes(Predicate<String> wanted) {
    Map<Book, Map<Code, Mue>> mues = new EnumMap<>(Book.class);
    Map<Book, Edition> mueEditions = new EnumMap<>(Book.class);
    for (Json set : sets("mue")) {
      Book book = book(set);
      mueEditions.putIfAbsent(book, edition(set));
      mues.computeIfAbsent(book, b -> new HashMap<>()).putAll(mues(set, wanted));
    }
    Json addOns = sets("add-on").get(0);
    Json fees = sets("fee-schedule").get(0);
    return new CodeTables(
        mues, mueEditions, addOns(addOns), edition(addOns), fees(fees, wanted),
        edition(fees), packagings(wanted));
  }

  /** The NCCI pairs of each setting. */
  public static Map<Book, PairTable> pairs() {
    Map<Book, List<PairTable.Pair>> pairs = new EnumMap<>(Book.class);
    Map<Book, Edition> editions = new EnumMap<>(Book.class);
    for (Json set : sets("ncci-ptp")) {
      Edition edition = edition(set);
      editions.putIfAbsent(book(set), edition);
      List<PairTable.Pair> found = pairs.computeIfAbsent(book(set), b -> new ArrayList<>());
      for (Json row : list(set, "rows")) {
        List<Json> cells = items(row);
        found.add(
            new PairTable.Pair(
                Code.of(text(cells.get(0))), Code.of(text(cells.get(1))), number(cells.get(2)),
                edition));
      }
    }
    Map<Book, PairTable> tables = new EnumMap<>(Book.class);
    pairs.forEach((book, rows) -> tables.put(book, new PairTable(editions.get(book), rows)));
    return tables;
  }

  private static Map<Code, Mue> mues(Json set, Predicate<String> wanted) {
    Map<Code, Mue> found = new HashMap<>();
    for (Json row : rows(set, wanted)) {
      List<Json> cells = items(row);
      Mai mai = Mai.values()[number(cells.get(2)) - 1];
      found.put(Code.of(text(cells.get(0))),
          new Mue(number(cells.get(1)), mai, text(cells.get(3)), edition(set)));
    }
    return found;
  }

  private static Map<Code, List<Code>> addOns(Json set) {
    Map<Code, List<Code>> found = new LinkedHashMap<>();
    for (Json row : list(set, "rows")) {
      found.put(Code.of(text(items(row).get(0))), Fields.codes(items(row).get(1)));
    }
    return found;
  }

  private static Map<Code, Fee> fees(Json set, Predicate<String> wanted) {
    Map<Code, Fee> found = new HashMap<>();
    BigDecimal factor = Fields.decimal(set, "conversionFactor");
    for (Json row : rows(set, wanted)) {
      List<Json> cells = items(row);
      found.put(Code.of(text(cells.get(0))),
          new Fee(text(cells.get(1)), text(cells.get(2)), text(cells.get(3)), text(cells.get(4)),
              text(cells.get(5)), rvu(cells.get(6)), rvu(cells.get(7)), rvu(cells.get(8)),
              decimal(cells.get(9)), decimal(cells.get(10)), place(cells.get(12)), factor,
              edition(set)));
    }
    return found;
  }

  private static BigDecimal rvu(Json cell) {
    return decimal(cell).orElseThrow();
  }

  private static Optional<Fee.Place> place(Json cell) {
    return Fields.optionalText(cell).map(id -> Fee.Place.valueOf(id.toUpperCase(Locale.ROOT)));
  }

  private static Map<Code, Packaging> packagings(Predicate<String> wanted) {
    Json file = Bundle.read("tables/opps.json");
    Json means = Fields.object(file, "indicators");
    Map<Code, Packaging> found = new HashMap<>();
    for (Json set : list(file, "sets")) {
      for (Json row : rows(set, wanted)) {
        List<Json> cells = items(row);
        String indicator = text(cells.get(1));
        found.put(Code.of(text(cells.get(0))),
            new Packaging(indicator, text(means, indicator), Fields.optionalText(cells.get(2)),
                decimal(cells.get(3)), edition(set)));
      }
    }
    return found;
  }

  /** The rows of a table whose first cell is a wanted code. */
  private static List<Json> rows(Json set, Predicate<String> wanted) {
    return list(set, "rows").stream()
        .filter(row -> wanted.test(text(items(row).get(0))))
        .toList();
  }

  private static Map<Indication, Usual> usual() {
    Map<Indication, Usual> found = new EnumMap<>(Indication.class);
    for (Json set : sets("aanem-usual-maximum")) {
      for (Json row : list(set, "rows")) {
        List<Json> cells = items(row);
        for (Indication indication : Indication.values()) {
          if (indication.id().equals(text(cells.get(0)))) {
            found.put(indication,
                new Usual(number(cells.get(1)), number(cells.get(2)), number(cells.get(3)),
                    number(cells.get(4)), number(cells.get(5)), text(set, "edition")));
          }
        }
      }
    }
    return found;
  }

  private static List<Json> sets(String table) {
    return list(Bundle.read("tables/" + table + ".json"), "sets");
  }

  private static Book book(Json set) {
    return text(set, "setting").equals(Book.PRACTITIONER.id())
        ? Book.PRACTITIONER
        : Book.OUTPATIENT_HOSPITAL;
  }

  private static Edition edition(Json set) {
    return new Edition(
        text(set, "edition"), LocalDate.parse(text(set, "effective")), text(set, "source"));
  }
}
