package casecode.manual;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be typed for a value.
 *
 * @param words every choice, where they are known; one that ends in {@code =} goes on
 * @param several whether several choices may stand with commas between
 * @param behind what follows a word that goes on, where that is known
 */
public record Values(Kind kind, List<String> words, boolean several, Map<String, Values> behind) {

  /** What is known of a value. */
  public enum Kind {
    WORDS,
    FILE,
    FOLDER,
    UNKNOWN
  }

  public static final Values FILE = of(Kind.FILE);
  public static final Values FOLDER = of(Kind.FOLDER);
  public static final Values UNKNOWN = of(Kind.UNKNOWN);

  public Values {
    words = List.copyOf(words);
    behind = Collections.unmodifiableMap(new LinkedHashMap<>(behind));
  }

  private static Values of(Kind kind) {
    return new Values(kind, List.of(), false, Map.of());
  }

  /** One of some words. */
  public static Values of(List<String> words) {
    return new Values(Kind.WORDS, words, false, Map.of());
  }

  /** Some of these words, with commas between. */
  public static Values list(List<String> words) {
    return new Values(Kind.WORDS, words, true, Map.of());
  }

  /** One of some words that go on, each with what follows it. */
  public static Values leading(Map<String, Values> behind) {
    return new Values(Kind.WORDS, List.copyOf(behind.keySet()), false, behind);
  }

  /** Whether a word here is only the beginning of what is typed. */
  boolean goOn() {
    return words.stream().anyMatch(word -> word.endsWith("="));
  }
}
