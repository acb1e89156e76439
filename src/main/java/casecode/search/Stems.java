package casecode.search;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.stemmer.PorterStemmer;

/** What the inflected forms of a word have in common. */
final class Stems {

  /** Shorter words are abbreviations and modifiers, which have no endings. */
  private static final int SHORTEST = 4;

  private final PorterStemmer stemmer = new PorterStemmer();

  String of(String word) {
    return word.length() < SHORTEST || Character.isDigit(word.charAt(0))
        ? word
        : stemmer.stem(word);
  }

  List<String> of(List<String> words) {
    List<String> stems = new ArrayList<>();
    words.forEach(word -> stems.add(of(word)));
    return stems;
  }
}
