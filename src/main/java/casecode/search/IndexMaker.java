package casecode.search;

import casecode.search.Dictionary.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the index, with the project: reading all that it is made of takes longer than a search may. */
public final class IndexMaker {

  /** A word by its stem: the forms in which it is written, and where. */
  private record Written(SortedSet<String> forms, SortedSet<Integer> passages) {
    Written() {
      this(new TreeSet<>(), new TreeSet<>());
    }
  }

  private final Stems stems = new Stems();
  private final Dictionary dictionary;
  private final Map<Subject, Integer> subjects = new LinkedHashMap<>();
  private final Map<Place, Integer> places = new LinkedHashMap<>();
  private final List<String> passages = new ArrayList<>();
  private final Map<String, Written> words = new TreeMap<>();

  private IndexMaker(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * The index as the text that {@link Index#read} takes.
   *
   * @param passages those on a subject together, what decides it first and at least one behind it
   */
  public static String text(List<Passage> passages, Dictionary dictionary) {
    IndexMaker maker = new IndexMaker(dictionary);
    for (int i = 0; i < passages.size(); i++) {
      boolean last = i + 1 == passages.size()
          || !passages.get(i).subject().equals(passages.get(i + 1).subject());
      if (last && passages.get(i).place().isDeciding()) {
        throw new IllegalArgumentException("only decided: " + passages.get(i).subject().name());
      }
      maker.add(passages.get(i));
    }
    dictionary.rows().stream().flatMap(row -> row.say().stream()).forEach(maker::add);
    return maker.text();
  }

  private void add(Passage passage) {
    int number = passages.size();
    passages.add(
        IndexText.line(number(subjects, passage.subject()), number(places, passage.place()),
            passage.text()));
    telling(passage.text()).forEach(word -> written(word).passages().add(number));
  }

  /** What people say need not be written; but a misspelling may stand for it. */
  private void add(String said) {
    telling(said).forEach(this::written);
  }

  private List<String> telling(String text) {
    return Tokens.of(text).stream().filter(word -> !dictionary.ignored().contains(word)).toList();
  }

  private Written written(String word) {
    Written found = words.computeIfAbsent(stems.of(word), stem -> new Written());
    found.forms().add(word);
    return found;
  }

  private static <T> int number(Map<T, Integer> known, T one) {
    return known.computeIfAbsent(one, same -> known.size());
  }

  private String text() {
    List<String> listed = new ArrayList<>();
    words.forEach(
        (stem, word) ->
            listed.add(
                IndexText.line(
                    stem, IndexText.words(word.forms()),
                    IndexText.words(word.passages().stream().map(String::valueOf).toList()))));
    return IndexText.block(
            subjects.keySet().stream()
                .map(one -> IndexText.line(one.kind().id(), one.name(), one.says())).toList())
        + IndexText.block(
            places.keySet().stream()
                .map(one -> IndexText.line(one.id(), one.words(), one.weight(), one.command()))
                .toList())
        + IndexText.block(passages)
        + IndexText.block(listed)
        + IndexText.block(dictionary.rows().stream().map(this::line).toList())
        + IndexText.block(new TreeSet<>(dictionary.ignored()))
        + IndexText.block(dictionary.commonest());
  }

  private String line(Row row) {
    return IndexText.line(
        IndexText.phrases(row.say().stream().map(said -> stems.of(Tokens.of(said))).toList()),
        IndexText.phrases(row.find().stream().map(found -> stems.of(telling(found))).toList()),
        row.section().orElse(""));
  }
}
