package casecode.search;

import casecode.model.Code;
import casecode.search.Found.Corrected;
import casecode.search.Index.Said;
import casecode.words.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody typed, as things to search. */
final class Query {

  private static final double AS_TYPED = 1;
  private static final double AS_WRITTEN = 0.9;
  private static final double IN_COMPOUND = 0.5;

  /** What stands in a section that is asked for, and what is said of a code that is named. */
  private static final double IN_SECTION = 5;
  private static final double NAMED = 60;

  /** Shorter beginnings and ends belong to too many words. */
  private static final int SHORTEST_PART = 5;
  private static final int SHORTEST_BEGINNING = 4;
  private static final int SHORTEST_MISSPELT = 4;

  private final Index index;
  private final Stems stems = new Stems();
  private final Set<String> searched = new HashSet<>();
  private final List<Concept> concepts = new ArrayList<>();
  private final Map<String, String> corrected = new LinkedHashMap<>();
  private final Set<String> unknown = new LinkedHashSet<>();

  Query(Index index, String typed) {
    this.index = index;
    List<String> words = new ArrayList<>();
    for (String word : Tokens.of(typed)) {
      words.add(written(word));
    }
    while (!words.isEmpty()) {
      words = words.subList(add(words), words.size());
    }
  }

  List<Concept> concepts() {
    return concepts;
  }

  List<Corrected> corrected() {
    List<Corrected> all = new ArrayList<>();
    corrected.forEach((typed, searched) -> all.add(new Corrected(typed, searched)));
    return all;
  }

  List<String> unknown() {
    return List.copyOf(unknown);
  }

  /** Adds what is said with the first words, as many as a row of the dictionary has; says how many. */
  private int add(List<String> words) {
    List<String> all = stems.of(words);
    for (int count = all.size(); count > 0; count--) {
      List<String> phrase = all.subList(0, count);
      Optional<Said> said = index.said(phrase);
      if (said.isPresent()) {
        add(String.join(" ", words.subList(0, count)), phrase(phrase, said.get()));
        return count;
      }
    }
    if (!index.isIgnored(words.get(0))) {
      add(words.get(0), word(words.get(0)));
    }
    return 1;
  }

  private void add(String typed, Concept concept) {
    if (concept.passages().isEmpty()) {
      unknown.add(typed);
    } else if (searched.add(typed)) {
      concepts.add(concept);
    }
  }

  /** The word, or the one that was meant where nobody wrote it: of several, that of most passages. */
  private String written(String word) {
    if (index.isIgnored(word) || isNumber(word) || word.length() < SHORTEST_MISSPELT
        || index.knows(stems.of(word)) || !compounds(word).isEmpty()) {
      return word;
    }
    Optional<String> meant =
        Nearest.spelled(word, index.words()).stream()
            .max(Comparator.comparingInt(other -> index.passages(stems.of(other)).size()));
    meant.ifPresent(other -> corrected.put(word, other));
    return meant.orElse(word);
  }

  private static boolean isNumber(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private Concept phrase(List<String> phrase, Said said) {
    Concept concept = new Concept(index).phrase(phrase, AS_TYPED);
    said.find().forEach(other -> concept.phrase(other, AS_WRITTEN));
    return said.section().isEmpty()
        ? concept
        : concept.meant(passage -> passage.place().id().equals(said.section()), IN_SECTION);
  }

  private Concept word(String word) {
    Concept concept = new Concept(index).phrase(List.of(stems.of(word)), AS_TYPED);
    compounds(word).forEach(stem -> concept.phrase(List.of(stem), IN_COMPOUND));
    String name = word.toUpperCase(Locale.ROOT);
    return Code.ofShape(name).isPresent()
        ? concept.meant(passage -> passage.subject().isCode(name), NAMED)
        : concept;
  }

  /** The stems of words of which this one is a part; of one that nobody wrote, a beginning will do. */
  private List<String> compounds(String word) {
    String stem = stems.of(word);
    if (isNumber(word)) {
      return Character.isLetter(word.charAt(0)) ? index.compounds(word + ".", false) : List.of();
    }
    int shortest = index.knows(stem) ? SHORTEST_PART : SHORTEST_BEGINNING;
    if (word.length() < shortest) {
      return List.of();
    }
    List<String> found = new ArrayList<>(index.compounds(word, word.length() >= SHORTEST_PART));
    found.remove(stem);
    return found;
  }
}
