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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The catalog in {@code codes/}: one file a code, read only when that code is asked for. */
public final class BundledCatalog implements Catalog {

  /** The shared statements that were read. */
  private final Map<String, Json> shared = new HashMap<>();

  @Override
  public Optional<CodeRecord> find(Code code) {
    return written(code).map(json -> record(code, json));
  }

  /** The record as it is written. */
  static Optional<Json> written(Code code) {
    return Bundle.find("catalog/" + code + ".json");
  }

  @Override
  public List<Code> codes() {
    Json index = Bundle.read("index.json");
    return Stream.of("active", "deleted")
        .flatMap(status -> texts(index, status).stream())
        .map(Code::of)
        .sorted()
        .toList();
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
                    trust(text(json, "trust")),
                    text(json, "note")))
        .toList();
  }

  private static Trust trust(String id) {
    return Arrays.stream(Trust.values()).filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  private static Group group(String id) {
    return Arrays.stream(Group.values()).filter(g -> g.id().equals(id)).findFirst().orElseThrow();
  }

  private CodeRecord record(Code code, Json json) {
    readShared(json);
    Statement title = statement(object(json, "title"), "text");
    Statement decidedBy = statement(object(json, "decidedBy"), "text");
    Map<Section, List<Entry>> written = written(object(json));
    if (text(json, "status").equals("deleted")) {
      return new CodeRecord.Deleted(code, title, decidedBy, written,
          LocalDate.parse(text(json, "deletedOn")),
          texts(json, "replacedBy").stream().map(Code::of).toList());
    }
    return new CodeRecord.Active(code, group(text(json, "group")),
        optionalText(json, "effectiveOn").map(LocalDate::parse), title, decidedBy, written,
        notKnown(object(json)));
  }

  private Map<Section, List<Entry>> written(Json.Obj json) {
    Map<Section, List<Entry>> found = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      if (json.fields().get(section.id()) instanceof Json.Arr entries) {
        found.put(section, entries.items().stream().map(e -> entry(section, e)).toList());
      }
    }
    return found;
  }

  private Entry entry(Section section, Json json) {
    Json whole = resolved(json);
    return switch (section) {
      case MODIFIERS -> new Entry(text(whole, "modifier"), statement(whole, "use"));
      case NEIGHBOURS -> new Entry(text(whole, "code"), statement(whole, "insteadWhen"));
      case INDICATIONS -> new Entry(text(whole, "icd10"), statement(whole, "label"));
      default -> new Entry("", statement(whole, "text"));
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

  private Statement statement(Json json, String field) {
    Json whole = resolved(json);
    return new Statement(text(whole, field), texts(whole, "sources"));
  }

  /** A statement that several codes share stands once, in {@code codes/shared.json}. */
  private Json resolved(Json json) {
    Optional<String> key = optionalText(json, "see");
    if (key.isEmpty()) {
      return json;
    }
    return shared.get(key.get());
  }

  /** Reads at once all shared statements that a record sees, and no others. */
  private void readShared(Json record) {
    Set<String> wanted = new HashSet<>();
    collect(record, wanted);
    wanted.removeAll(shared.keySet());
    if (!wanted.isEmpty()) {
      shared.putAll(Bundle.members("shared.json", "shared", wanted));
    }
  }

  private static void collect(Json json, Set<String> wanted) {
    if (json instanceof Json.Arr list) {
      list.items().forEach(item -> collect(item, wanted));
    } else if (json instanceof Json.Obj object) {
      if (object.fields().get("see") instanceof Json.Text key) {
        wanted.add(key.value());
      }
      object.fields().values().forEach(value -> collect(value, wanted));
    }
  }
}
