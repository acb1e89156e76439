package casecode.json;

import casecode.search.Found;
import casecode.search.Found.Hit;
import casecode.search.Subject;
import java.util.List;

/** What a search found, for scripts: one object on one line. */
public final class SearchJson {

  private static final String SCHEMA = "casecode.search/1";

  private SearchJson() {}

  public static String of(String query, Found found, List<Hit> shown) {
    return JsonOut.object(
        json ->
            json.text("schema", SCHEMA)
                .text("query", query)
                .objects("corrected", found.corrected(),
                    (out, word) -> out.text("typed", word.typed()).text("searched", word.searched()))
                .texts("unknown", found.unknown())
                .number("found", found.hits().size())
                .objects("hits", shown, SearchJson::hit));
  }

  private static void hit(JsonOut json, Hit hit) {
    Subject subject = hit.subject();
    json.text("kind", subject.kind().id())
        .text(subject.isCode() ? "code" : "name", subject.name())
        .text("decidedBy", subject.says())
        .text("section", hit.passage().place().id())
        .text("passage", hit.passage().text())
        .texts("also", hit.also().stream().map(Subject::name).toList())
        .text("command", hit.command());
  }
}
