package casecode.manual;

import java.util.List;

/**
 * What may be typed for a value.
 *
 * @param words every choice, where they are known; one that ends in {@code =} goes on
 */
public record Values(Kind kind, List<String> words) {

  /** What is known of a value. */
  public enum Kind {
    WORDS,
    FILE,
    FOLDER,
    UNKNOWN
  }

  public static final Values FILE = new Values(Kind.FILE, List.of());
  public static final Values FOLDER = new Values(Kind.FOLDER, List.of());
  public static final Values UNKNOWN = new Values(Kind.UNKNOWN, List.of());

  public Values {
    words = List.copyOf(words);
  }

  public static Values of(List<String> words) {
    return new Values(Kind.WORDS, words);
  }

  /** Whether a word here is only the beginning of what is typed. */
  boolean goOn() {
    return words.stream().anyMatch(word -> word.endsWith("="));
  }
}
