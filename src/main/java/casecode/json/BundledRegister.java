package casecode.json;

import static casecode.json.Fields.items;
import static casecode.json.Fields.object;
import static casecode.json.Fields.optionalText;
import static casecode.json.Fields.optionalTexts;
import static casecode.json.Fields.text;
import static casecode.json.Fields.texts;

import casecode.catalog.CodeRecord;
import casecode.model.Code;
import casecode.model.ModifierKind;
import casecode.tables.Lifetime;
import casecode.tables.Register;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The codes of the catalog and the modifiers, each read when it is first asked for. */
final class BundledRegister implements Register {

  private static final Set<ModifierKind> UNKNOWN = Set.of(ModifierKind.UNKNOWN);

  private final Map<Code, Optional<Lifetime>> read = new ConcurrentHashMap<>();

  /** Only on first use, as most commands ask for none. */
  private static final class Modifiers {
    private static final Map<String, Set<ModifierKind>> KINDS = kinds();

    private static Map<String, Set<ModifierKind>> kinds() {
      Json file = Bundle.read("modifiers.json");
      Map<String, Set<ModifierKind>> found = new HashMap<>();
      Stream.of("levelOne", "levelTwo")
          .map(level -> texts(object(file, level), "modifiers"))
          .flatMap(Collection::stream)
          .forEach(modifier -> found.put(modifier, EnumSet.noneOf(ModifierKind.class)));
      Map<String, Json> members = object(file, "kinds").fields();
      for (ModifierKind kind : ModifierKind.values()) {
        Json list = members.get(kind.id());
        for (Json modifier : list == null ? List.<Json>of() : items(list)) {
          found.get(text(modifier)).add(kind);
        }
      }
      return found;
    }
  }

  private static final class Codes {
    private static final Set<Code> HELD = Set.copyOf(new BundledCatalog().codes());
  }

  @Override
  public Optional<Lifetime> lifetime(Code code) {
    return Codes.HELD.contains(code)
        ? read.computeIfAbsent(code, BundledRegister::lifetimeOf)
        : Optional.empty();
  }

  private static Optional<Lifetime> lifetimeOf(Code code) {
    return BundledCatalog.written(code)
        .map(
            record ->
                new Lifetime(day(record, "effectiveOn"), day(record, "deletedOn"),
                    optionalTexts(record, "replacedBy").stream().map(Code::of).toList()));
  }

  private static Optional<LocalDate> day(Json record, String field) {
    return optionalText(record, field).map(LocalDate::parse);
  }

  @Override
  public List<String> sourcesOfDays(Code code) {
    return new BundledCatalog().find(code).map(CodeRecord::sourcesOfDays).orElse(List.of());
  }

  @Override
  public List<Code> predecessors(Code code) {
    Stream<Code> inForce =
        BundledCatalog.written(code).stream()
            .flatMap(record -> optionalTexts(record, "before").stream())
            .map(Code::of);
    Stream<Code> deleted =
        Codes.HELD.stream()
            .filter(other -> lifetime(other).filter(l -> l.replacedBy().contains(code)).isPresent());
    return Stream.concat(inForce, deleted).sorted().toList();
  }

  @Override
  public Set<ModifierKind> kinds(String modifier) {
    return Modifiers.KINDS.getOrDefault(modifier, UNKNOWN);
  }
}
