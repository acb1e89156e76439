package casecode.anatomy;

import casecode.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A muscle or nerve as somebody wrote it, taken apart into words that can be compared. */
record Label(List<String> words) {

  /** Fewer letters do not shorten a word; they may begin too many. */
  private static final int SHORTEST = 3;

  private static final Map<String, String> ROMAN =
      Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5");

  /** What a last word of one letter stands for in the name of a muscle. */
  private static final Map<String, String> LAST = Map.of("l", "longus", "b", "brevis");

  /** It shortens none: a line that begins with it is a sentence, and not about the thenar. */
  private static final String ARTICLE = "the";

  Label {
    words = List.copyOf(words);
  }

  /** All letters and digits run together: spacing and punctuation do not matter. */
  String together() {
    return String.join("", words);
  }

  /** The words in any order. */
  String unordered() {
    return words.stream().sorted().collect(Collectors.joining(" "));
  }

  Optional<Side> firstSide() {
    return words.size() > 1 ? Side.among(words.get(0)) : Optional.empty();
  }

  Optional<Side> lastSide() {
    return words.size() > 1 ? Side.among(words.get(words.size() - 1)) : Optional.empty();
  }

  Label withoutFirst() {
    return new Label(words.subList(1, words.size()));
  }

  Label withoutLast() {
    return new Label(words.subList(0, words.size() - 1));
  }

  /** With Arabic numbers for Roman ones. */
  Label inArabic() {
    return new Label(words.stream().map(word -> ROMAN.getOrDefault(word, word)).toList());
  }

  /** With longus or brevis for its last letter; nothing if it does not end in such a letter. */
  Optional<Label> inFull() {
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    return Optional.ofNullable(words.size() > 2 ? LAST.get(last) : null)
        .map(
            word -> {
              List<String> full = new ArrayList<>(withoutLast().words);
              full.add(word);
              return new Label(full);
            });
  }

  Label without(String word) {
    List<String> rest = new ArrayList<>(words);
    rest.remove(word);
    return new Label(rest);
  }

  /** Whether each word here begins a word of the other, one for one and in any order. */
  boolean shortens(Label other) {
    return words.size() == other.words.size() && matched(0, new ArrayList<>(other.words));
  }

  /** Whether a word is another one or shortens it. */
  static boolean begins(String word, String whole) {
    return whole.equals(word)
        || word.length() >= SHORTEST && !word.equals(ARTICLE) && whole.startsWith(word);
  }

  private boolean matched(int at, List<String> left) {
    if (at == words.size()) {
      return true;
    }
    String word = words.get(at);
    for (String whole : left) {
      if (begins(word, whole)) {
        List<String> rest = new ArrayList<>(left);
        rest.remove(whole);
        if (matched(at + 1, rest)) {
          return true;
        }
      }
    }
    return false;
  }
}
