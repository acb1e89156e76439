package casecode.json;

import static casecode.json.Fields.list;
import static casecode.json.Fields.object;
import static casecode.json.Fields.optionalText;
import static casecode.json.Fields.text;
import static casecode.json.Fields.texts;

import casecode.catalog.Catalog;
import casecode.catalog.CodeRecord;
import casecode.catalog.Entry;
import casecode.catalog.Group;
import casecode.catalog.Section;
import casecode.catalog.Source;
import casecode.catalog.Statement;
import casecode.catalog.Trust;
import casecode.model.Code;
import casecode.model.Named;
import casecode.tables.CodeTables;
import casecode.tables.EditSet;
import casecode.tables.PairTable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The catalog in {@code codes/}: one file a code, read only when that code is asked for. */
public final class BundledCatalog implements Catalog {

  /** What was read, so that nothing is read a second time. */
  private final Map<Code, Json> read = new LinkedHashMap<>();

  private Map<EditSet, PairTable> pairs;
  private CodeTables numbers;
  private List<Code> codes;

  @Override
  public Optional<CodeRecord> find(Code code) {
    return joined(code).map(joined -> record(code, Joined.record(joined)));
  }

  /** The numbers of some codes; of all codes where the catalog holds none of them. */
  public CodeTables tables(Collection<Code> codes) {
    List<Json> joined = codes.stream().distinct().flatMap(code -> joined(code).stream()).toList();
    return joined.isEmpty() ? numbers() : BundledTables.ofJoined(joined);
  }

  private CodeTables numbers() {
    if (numbers == null) {
      numbers = BundledTables.ofCodes();
    }
    return numbers;
  }

  /** The NCCI pairs of each setting. */
  public Map<EditSet, PairTable> pairs() {
    if (pairs == null) {
      pairs = BundledTables.pairs();
    }
    return pairs;
  }

  private Optional<Json> joined(Code code) {
    if (!read.containsKey(code)) {
      Optional<Json> found = Joined.find(code);
      found.ifPresent(json -> read.put(code, json));
      return found;
    }
    return Optional.of(read.get(code));
  }

  @Override
  public List<CodeRecord> all() {
    Joined joined = new Joined();
    return codes().stream()
        .map(code -> record(code, object(joined.resolved(written(code).orElseThrow()))))
        .toList();
  }

  /** What the build keeps of each code for a look-up: file names and their texts. */
  public Map<String, String> joined() {
    Joined joined = new Joined();
    Map<String, String> files = new TreeMap<>();
    for (Code code : codes()) {
      files.put(code + ".json", JsonOut.of(joined.of(code).orElseThrow()));
    }
    return files;
  }

  /** The record as it is written. */
  static Optional<Json> written(Code code) {
    return Bundle.find("catalog/" + code + ".json");
  }

  @Override
  public List<Code> codes() {
    if (codes == null) {
      Json index = Bundle.read("index.json");
      codes =
          Stream.of("active", "deleted")
              .flatMap(status -> texts(index, status).stream())
              .map(Code::of)
              .sorted()
              .toList();
    }
    return codes;
  }

  @Override
  public List<Source> sources() {
    return list(Bundle.read("sources.json"), "sources").stream()
        .map(
            json ->
                new Source(
                    text(json, "id"),
                    text(json, "title"),
                    text(json, "publisher"),
                    optionalText(json, "edition"),
                    optionalText(json, "url"),
                    Named.byId(Trust.values(), text(json, "trust")),
                    text(json, "note")))
        .toList();
  }

  private static CodeRecord record(Code code, Json.Obj json) {
    Statement title = statement(object(json, "title"), "text");
    Statement decidedBy = statement(object(json, "decidedBy"), "text");
    Map<Section, List<Entry>> written = written(json);
    if (text(json, "status").equals("deleted")) {
      return new CodeRecord.Deleted(code, title, decidedBy, written,
          LocalDate.parse(text(json, "deletedOn")),
          texts(json, "replacedBy").stream().map(Code::of).toList());
    }
    return new CodeRecord.Active(code, Named.byId(Group.values(), text(json, "group")),
        optionalText(json, "effectiveOn").map(LocalDate::parse), title, decidedBy, written,
        notKnown(json));
  }

  private static Map<Section, List<Entry>> written(Json.Obj json) {
    Map<Section, List<Entry>> found = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      if (json.fields().get(section.id()) instanceof Json.Arr entries) {
        found.put(section, entries.items().stream().map(entry -> entry(section, entry)).toList());
      }
    }
    return found;
  }

  private static Entry entry(Section section, Json json) {
    return switch (section) {
      case MODIFIERS -> new Entry(text(json, "modifier"), statement(json, "use"));
      case NEIGHBOURS -> new Entry(text(json, "code"), statement(json, "insteadWhen"));
      case INDICATIONS -> new Entry(text(json, "icd10"), statement(json, "label"));
      default -> new Entry("", statement(json, "text"));
    };
  }

  private static Map<Section, String> notKnown(Json.Obj json) {
    Map<Section, String> found = new EnumMap<>(Section.class);
    if (json.fields().get("notKnown") instanceof Json.Obj reasons) {
      for (Section section : Section.values()) {
        optionalText(reasons, section.id()).ifPresent(why -> found.put(section, why));
      }
    }
    return found;
  }

  private static Statement statement(Json json, String field) {
    return new Statement(text(json, field), texts(json, "sources"));
  }
}
