package casecode.search;

import casecode.search.Subject.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every passage, by its words; and what people say for them. */
public final class Index {

  private final List<Subject> subjects = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  /** Taken apart when they are asked for: a search looks at few of them. */
  private final List<String> passages;

  private final Map<String, String> passagesOf = new HashMap<>();
  private final Map<String, String> formsOf = new LinkedHashMap<>();
  private final Map<String, Said> said = new HashMap<>();
  private final Set<String> ignored;
  private final List<String> commonest;

  /** What is found with a phrase of the dictionary, as stems, and the section meant, if any. */
  record Said(List<List<String>> find, String section) {}

  private Index(IndexText text) {
    Map<String, Kind> kinds = new HashMap<>();
    for (Kind kind : Kind.values()) {
      kinds.put(kind.id(), kind);
    }
    for (String line : text.block()) {
      List<String> cells = IndexText.cells(line);
      subjects.add(new Subject(kinds.get(cells.get(0)), cells.get(1), cells.get(2)));
    }
    for (String line : text.block()) {
      List<String> cells = IndexText.cells(line);
      places.add(
          new Place(cells.get(0), cells.get(1), Integer.parseInt(cells.get(2)), cells.get(3)));
    }
    passages = text.block();
    for (String line : text.block()) {
      List<String> cells = IndexText.cells(line);
      formsOf.put(cells.get(0), cells.get(1));
      passagesOf.put(cells.get(0), cells.get(2));
    }
    for (String line : text.block()) {
      List<String> cells = IndexText.cells(line);
      Said found = new Said(IndexText.phrases(cells.get(1)), cells.get(2));
      IndexText.phrases(cells.get(0)).forEach(phrase -> said.put(IndexText.words(phrase), found));
    }
    ignored = new HashSet<>(text.block());
    commonest = text.block();
  }

  /** The index in the text that {@link IndexMaker} made. */
  public static Index read(String text) {
    return new Index(new IndexText(text));
  }

  int size() {
    return passages.size();
  }

  Passage passage(int number) {
    List<String> cells = IndexText.cells(passages.get(number));
    return new Passage(subjects.get(Integer.parseInt(cells.get(0))),
        places.get(Integer.parseInt(cells.get(1))), cells.get(2));
  }

  /** Whether a word stands in a passage, or is something that people say for one. */
  boolean knows(String stem) {
    return formsOf.containsKey(stem);
  }

  /** The numbers of the passages with a word. */
  List<Integer> passages(String stem) {
    List<Integer> found = new ArrayList<>();
    for (String number : IndexText.words(passagesOf.getOrDefault(stem, ""))) {
      found.add(Integer.valueOf(number));
    }
    return found;
  }

  /** Every word as it is written. */
  List<String> words() {
    List<String> all = new ArrayList<>();
    formsOf.values().forEach(forms -> all.addAll(IndexText.words(forms)));
    return all;
  }

  /** The stems of the longer words that begin with a word and, if wanted, of those that end with it. */
  List<String> compounds(String word, boolean ending) {
    String between = IndexText.BETWEEN_WORDS;
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, String> entry : formsOf.entrySet()) {
      String forms = between + entry.getValue() + between;
      if (forms.contains(between + word) || ending && forms.contains(word + between)) {
        found.add(entry.getKey());
      }
    }
    return found;
  }

  /** What somebody means who says a phrase, as stems. */
  Optional<Said> said(List<String> phrase) {
    return Optional.ofNullable(said.get(IndexText.words(phrase)));
  }

  boolean isIgnored(String word) {
    return ignored.contains(word);
  }

  /** How common it is that a subject is meant: 1 the commonest, 0 any that is not. */
  double commonness(Subject subject) {
    int at = commonest.indexOf(subject.name());
    return at < 0 ? 0 : 1 - (double) at / commonest.size();
  }
}
