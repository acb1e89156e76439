package casecode.json;

import static casecode.json.Fields.list;
import static casecode.json.Fields.optionalText;
import static casecode.json.Fields.text;
import static casecode.json.Fields.texts;

import casecode.anatomy.Anatomy;
import casecode.anatomy.ConductionUnit;
import casecode.anatomy.ConductionUnits;
import casecode.anatomy.Muscles;
import casecode.anatomy.Spelling;
import casecode.anatomy.Terms;
import casecode.model.BodyRegion;
import casecode.model.Muscle;
import casecode.model.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The anatomy in {@code codes/anatomy}. */
public final class BundledAnatomy implements Anatomy {

  private Muscles muscles;
  private ConductionUnits conduction;

  @Override
  public synchronized Muscles muscles() {
    if (muscles == null) {
      muscles = readMuscles();
    }
    return muscles;
  }

  @Override
  public synchronized ConductionUnits conduction() {
    if (conduction == null) {
      conduction = new ConductionUnits(units(), muscles());
    }
    return conduction;
  }

  private static List<ConductionUnit> units() {
    return list(Bundle.read("anatomy/conduction.json"), "units").stream()
        .map(
            json ->
                new ConductionUnit(
                    text(json, "id"), text(json, "name"), text(json, "type"), text(json, "nerve"),
                    text(json, "site"), text(json, "limb"), texts(json, "spellings"),
                    optionalText(json, "field"), text(json, "known"), texts(json, "sources")))
        .toList();
  }

  private static Muscles readMuscles() {
    Map<Muscle, List<String>> named = new LinkedHashMap<>();
    for (Json json : list(Bundle.read("anatomy/muscles.json"), "muscles")) {
      named.put(muscle(json), texts(json, "spellings"));
    }
    List<Spelling> spellings =
        list(Bundle.read("anatomy/spellings.json"), "spellings").stream()
            .map(
                json ->
                    new Spelling(
                        text(json, "spelling"), texts(json, "readings"),
                        optionalText(json, "usual")))
            .toList();
    return new Muscles(named, spellings, terms());
  }

  private static Terms terms() {
    Json json = Bundle.read("anatomy/terms.json");
    return new Terms(
        map(json, "words"), map(json, "parts"), map(json, "nerves"), map(json, "fingers"),
        list(json, "trunks").stream()
            .map(Fields::items)
            .map(pair -> Map.entry(text(pair.get(0)), text(pair.get(1))))
            .toList(),
        map(json, "motorTrunks"), map(json, "usualSites"));
  }

  private static Map<String, String> map(Json json, String field) {
    Map<String, String> found = new TreeMap<>();
    Fields.object(json, field).fields().forEach((word, same) -> found.put(word, text(same)));
    return found;
  }

  private static Muscle muscle(Json json) {
    String id = text(json, "id");
    return new Muscle(
        id,
        text(json, "name"),
        Named.byId(BodyRegion.values(), text(json, "region")),
        optionalText(json, "nerve"),
        optionalText(json, "division"),
        optionalText(json, "branch"),
        texts(json, "roots"),
        texts(json, "principalRoots"),
        rootsBy(json),
        ((Json.Bool) Fields.object(json).fields().get("counts")).value(),
        text(json, "known"),
        optionalText(json, "headOf").orElse(id),
        Fields.object(json).fields().containsKey("members") ? texts(json, "members") : List.of(),
        texts(json, "sources"));
  }

  private static Map<String, List<String>> rootsBy(Json json) {
    Map<String, List<String>> found = new TreeMap<>();
    if (Fields.object(json).fields().containsKey("rootsBy")) {
      Json.Obj by = Fields.object(json, "rootsBy");
      by.fields().keySet().forEach(source -> found.put(source, texts(by, source)));
    }
    return found;
  }
}
