package casecode.json;

import static casecode.json.Fields.decimal;
import static casecode.json.Fields.items;
import static casecode.json.Fields.list;
import static casecode.json.Fields.number;
import static casecode.json.Fields.text;

import casecode.intake.Dates;
import casecode.model.Bilateral;
import casecode.model.Code;
import casecode.model.Indication;
import casecode.model.Mai;
import casecode.model.Named;
import casecode.model.PairIndicator;
import casecode.model.PcTc;
import casecode.tables.CodeTables;
import casecode.tables.EditSet;
import casecode.tables.Edition;
import casecode.tables.Fee;
import casecode.tables.Mue;
import casecode.tables.Packaging;
import casecode.tables.PairTable;
import casecode.tables.Tables;
import casecode.tables.Usual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The tables in {@code codes/tables}; where two editions meet, the first set names the table's. */
public final class BundledTables {

  private BundledTables() {}

  /** All tables: what the engine needs. */
  public static Tables all() {
    return new Tables(ofCodes(), pairs(), usual(), new BundledRegister());
  }

  /** The numbers of all codes. */
  public static CodeTables ofCodes() {
    return of(table -> List.of(Bundle.read("tables/" + table + ".json")));
  }

  /** The numbers of some joined codes, at least one. */
  static CodeTables ofJoined(List<Json> joined) {
    return of(table -> joined.stream().map(one -> Joined.table(one, table)).toList());
  }

  /** From each table as a whole, or from several slices of it. */
  private static CodeTables of(Function<String, List<Json>> tables) {
    Map<EditSet, Map<Code, Mue>> mues = new EnumMap<>(EditSet.class);
    Map<EditSet, Edition> mueEditions = new EnumMap<>(EditSet.class);
    for (Json set : sets(tables.apply("mue"))) {
      mueEditions.putIfAbsent(editSet(set), edition(set));
      mues.computeIfAbsent(editSet(set), b -> new HashMap<>()).putAll(mues(set));
    }
    List<Json> addOns = sets(tables.apply("add-on"));
    List<Json> fees = sets(tables.apply("fee-schedule"));
    return new CodeTables(
        mues, mueEditions, addOns(addOns), edition(addOns.get(0)), fees(fees),
        edition(fees.get(0)), packagings(tables.apply("opps")));
  }

  /** The NCCI pairs of each setting. */
  public static Map<EditSet, PairTable> pairs() {
    Map<EditSet, List<PairTable.Pair>> pairs = new EnumMap<>(EditSet.class);
    Map<EditSet, Edition> editions = new EnumMap<>(EditSet.class);
    for (Json set : sets(List.of(Bundle.read("tables/ncci-ptp.json")))) {
      Edition edition = edition(set);
      editions.putIfAbsent(editSet(set), edition);
      List<PairTable.Pair> found = pairs.computeIfAbsent(editSet(set), b -> new ArrayList<>());
      for (Json row : list(set, "rows")) {
        List<Json> cells = items(row);
        found.add(
            new PairTable.Pair(
                Code.of(text(cells.get(0))), Code.of(text(cells.get(1))), indicator(cells.get(2)),
                edition));
      }
    }
    Map<EditSet, PairTable> tables = new EnumMap<>(EditSet.class);
    pairs.forEach((edits, rows) -> tables.put(edits, new PairTable(editions.get(edits), rows)));
    return tables;
  }

  private static PairIndicator indicator(Json cell) {
    return Named.byId(PairIndicator.values(), String.valueOf(number(cell)));
  }

  private static Map<Code, Mue> mues(Json set) {
    Map<Code, Mue> found = new HashMap<>();
    Edition edition = edition(set);
    for (Json row : list(set, "rows")) {
      List<Json> cells = items(row);
      Mai mai = Named.byId(Mai.values(), String.valueOf(number(cells.get(2))));
      found.put(Code.of(text(cells.get(0))),
          new Mue(number(cells.get(1)), mai, text(cells.get(3)), edition));
    }
    return found;
  }

  private static Map<Code, List<Code>> addOns(List<Json> sets) {
    Map<Code, List<Code>> found = new LinkedHashMap<>();
    for (Json set : sets) {
      for (Json row : list(set, "rows")) {
        found.put(Code.of(text(items(row).get(0))), Fields.codes(items(row).get(1)));
      }
    }
    return found;
  }

  private static Map<Code, Fee> fees(List<Json> sets) {
    Map<Code, Fee> found = new HashMap<>();
    for (Json set : sets) {
      BigDecimal factor = Fields.decimal(set, "conversionFactor");
      for (Json row : list(set, "rows")) {
        List<Json> cells = items(row);
        found.put(Code.of(text(cells.get(0))),
            new Fee(text(cells.get(1)), Named.byId(PcTc.values(), text(cells.get(3))),
                Named.byId(Bilateral.values(), text(cells.get(4))),
                rvu(cells.get(6)), rvu(cells.get(7)), rvu(cells.get(8)),
                decimal(cells.get(9)), decimal(cells.get(10)), place(cells.get(12)), factor,
                edition(set)));
      }
    }
    return found;
  }

  private static BigDecimal rvu(Json cell) {
    return decimal(cell).orElseThrow();
  }

  private static Optional<Fee.Place> place(Json cell) {
    return Fields.optionalText(cell).map(id -> Fee.Place.valueOf(id.toUpperCase(Locale.ROOT)));
  }

  private static Map<Code, Packaging> packagings(List<Json> tables) {
    Map<Code, Packaging> found = new HashMap<>();
    for (Json table : tables) {
      Json means = Fields.object(table, "indicators");
      for (Json set : list(table, "sets")) {
        for (Json row : list(set, "rows")) {
          List<Json> cells = items(row);
          String indicator = text(cells.get(1));
          found.put(Code.of(text(cells.get(0))),
              new Packaging(indicator, text(means, indicator),
                  Fields.optionalText(cells.get(2)), decimal(cells.get(3)), edition(set)));
        }
      }
    }
    return found;
  }

  private static Map<Indication, Usual> usual() {
    Map<Indication, Usual> found = new EnumMap<>(Indication.class);
    for (Json set : sets(List.of(Bundle.read("tables/aanem-usual-maximum.json")))) {
      for (Json row : list(set, "rows")) {
        List<Json> cells = items(row);
        found.put(Named.byId(Indication.values(), text(cells.get(0))),
            new Usual(number(cells.get(1)), number(cells.get(2)), number(cells.get(3)),
                number(cells.get(4)), number(cells.get(5)), text(set, "edition")));
      }
    }
    return found;
  }

  private static List<Json> sets(List<Json> tables) {
    return tables.stream().flatMap(table -> list(table, "sets").stream()).toList();
  }

  private static EditSet editSet(Json set) {
    return Named.byId(EditSet.values(), text(set, "setting"));
  }

  private static Edition edition(Json set) {
    return new Edition(
        text(set, "edition"), Dates.day(text(set, "effective")).orElseThrow(), text(set, "source"));
  }
}
