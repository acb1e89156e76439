package casecode.json;

import static casecode.json.Fields.items;
import static casecode.json.Fields.list;
import static casecode.json.Fields.object;
import static casecode.json.Fields.optionalText;
import static casecode.json.Fields.text;

import casecode.model.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A code's record with the statements that it shares and its rows of the tables: all that a look-up
 * reads. The build writes one file a code, so that a look-up opens one small file instead of six.
 */
final class Joined {

  /** The tables of which a look-up needs the rows of its code. */
  static final List<String> TABLES = List.of("mue", "add-on", "fee-schedule", "opps");

  private static final String RECORD = "record";
  private static final String SETS = "sets";
  private static final String ROWS = "rows";

  private final Map<String, Json> shared;
  private final Map<String, Json> tables = new LinkedHashMap<>();

  /** Joins from the files under {@code codes/}. */
  Joined() {
    shared = object(object(Bundle.read("shared.json")), "shared").fields();
    TABLES.forEach(table -> tables.put(table, Bundle.read("tables/" + table + ".json")));
  }

  /** What the build wrote for a code; joined here and now where it wrote nothing. */
  static Optional<Json> find(Code code) {
    return Bundle.find("joined/" + code + ".json")
        .or(() -> BundledCatalog.written(code).flatMap(written -> new Joined().of(code)));
  }

  /** The record of a joined code. */
  static Json.Obj record(Json joined) {
    return object(joined, RECORD);
  }

  /** The slice of a table of a joined code. */
  static Json table(Json joined, String table) {
    return object(joined, table);
  }

  /** Joins one code; nothing if the catalog does not hold it. */
  Optional<Json> of(Code code) {
    return BundledCatalog.written(code)
        .map(
            written -> {
              Map<String, Json> fields = new LinkedHashMap<>();
              fields.put(RECORD, resolved(written));
              tables.forEach((name, table) -> fields.put(name, slice(table, code)));
              return new Json.Obj(fields);
            });
  }

  /** A record in which each reference to a shared statement is that statement. */
  Json resolved(Json json) {
    if (json instanceof Json.Arr list) {
      return new Json.Arr(list.items().stream().map(this::resolved).toList());
    }
    if (!(json instanceof Json.Obj object)) {
      return json;
    }
    Optional<String> key = optionalText(object, "see");
    return key.isPresent() ? shared.get(key.get()) : each(object, this::resolved);
  }

  private static Json.Obj each(Json.Obj object, Function<Json, Json> change) {
    Map<String, Json> fields = new LinkedHashMap<>();
    object.fields().forEach((name, value) -> fields.put(name, change.apply(value)));
    return new Json.Obj(fields);
  }

  /** A table with only the rows that name a code. */
  private static Json slice(Json table, Code code) {
    Map<String, Json> fields = new LinkedHashMap<>(object(table).fields());
    fields.remove("note");
    fields.remove("columns");
    List<Json> sets = new ArrayList<>();
    for (Json set : list(table, SETS)) {
      Map<String, Json> kept = new LinkedHashMap<>(object(set).fields());
      kept.put(ROWS,
          new Json.Arr(list(set, ROWS).stream().filter(row -> names(row, code)).toList()));
      sets.add(new Json.Obj(kept));
    }
    fields.put(SETS, new Json.Arr(sets));
    return new Json.Obj(fields);
  }

  /** Whether a row is the code's, or names it among the primaries of an add-on code. */
  private static boolean names(Json row, Code code) {
    List<Json> cells = items(row);
    return text(cells.get(0)).equals(code.value())
        || cells.get(1) instanceof Json.Arr && Fields.codes(cells.get(1)).contains(code);
  }
}
