package casecode.json;

import static casecode.json.Fields.list;
import static casecode.json.Fields.object;
import static casecode.json.Fields.optionalText;
import static casecode.json.Fields.optionalTexts;
import static casecode.json.Fields.texts;

import casecode.search.Dictionary;
import java.util.Set;

/** What people say for what is written, in {@code codes/words.json}. */
public final class BundledDictionary {

  private BundledDictionary() {}

  public static Dictionary read() {
    Json words = Bundle.read("words.json");
    return new Dictionary(
        list(words, "rows").stream()
            .map(row -> new Dictionary.Row(
                texts(row, "say"), optionalTexts(row, "find"), optionalText(row, "section")))
            .toList(),
        Set.copyOf(texts(object(words, "ignored"), "words")),
        texts(object(words, "commonest"), "codes"));
  }
}
