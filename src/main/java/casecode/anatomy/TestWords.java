package casecode.anatomy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a nerve conduction test: some name no nerve, as in {@code Median SNAP} or
 * {@code Ulnar across elbow}, and some of these name its type.
 *
 * @param bare the words that are left
 * @param type the type that the others name
 */
record TestWords(List<String> bare, Optional<String> type) {

  private static final Set<String> BESIDE =
      Set.of("nerve", "n", "nervus", "of", "the", "at", "to", "anti", "ortho", "antidromic",
          "orthodromic", "across", "elbow", "ae", "inching", "segmental");

  private static final Map<String, String> TYPES =
      Map.of("motor", "motor", "cmap", "motor", "sensory", "sensory", "snap", "sensory", "mixed", "mixed");

  TestWords {
    bare = List.copyOf(bare);
  }

  static TestWords of(String written) {
    List<String> words = Arrays.asList(Terms.plain(written).split(" "));
    return new TestWords(
        words.stream()
            .filter(word -> !word.isEmpty() && !BESIDE.contains(word) && !TYPES.containsKey(word))
            .toList(),
        words.stream().filter(TYPES::containsKey).map(TYPES::get).findFirst());
  }

  /** The first words, so many of them. */
  String first(int n) {
    return String.join(" ", bare.subList(0, n));
  }

  /** All but the first words. */
  String after(int n) {
    return String.join(" ", bare.subList(n, bare.size()));
  }
}
