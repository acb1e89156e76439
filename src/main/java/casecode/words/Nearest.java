package casecode.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant. It only offers; it never chooses. */
public final class Nearest {

  private static final double LIKELY = 0.75;
  private static final int LARGEST_SLIP = 2;
  private static final int SHORT = 5;

  private Nearest() {}

  /** The word nearest to what was typed, if one is near enough to be worth a hint. */
  public static Optional<String> word(String typed, Collection<String> words) {
    return words(typed, words, 1).stream().findFirst();
  }

  /** The words nearest to what was typed, the nearest first. */
  public static List<String> words(String typed, Collection<String> words, int most) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String plain = typed.toLowerCase(Locale.ROOT);
    return words.stream()
        .filter(word -> similarity.apply(plain, word.toLowerCase(Locale.ROOT)) >= LIKELY)
        .sorted(
            Comparator.comparingDouble(
                word -> -similarity.apply(plain, word.toLowerCase(Locale.ROOT))))
        .limit(most)
        .toList();
  }

  /** The word that was meant if a slip of the finger made what was typed; of a long word, two. */
  public static Optional<String> slip(String typed, Collection<String> words) {
    LevenshteinDistance slips = new LevenshteinDistance(LARGEST_SLIP);
    String plain = typed.toLowerCase(Locale.ROOT);
    return words.stream()
        .filter(
            word -> {
              int made = slips.apply(plain, word.toLowerCase(Locale.ROOT));
              return made >= 0 && made <= (word.length() > SHORT ? LARGEST_SLIP : 1);
            })
        .findFirst();
  }

  /** The words that a misspelling may stand for: those of fewest slips; few slip on the first letter. */
  public static List<String> spelled(String typed, Collection<String> words) {
    LevenshteinDistance slips = new LevenshteinDistance(LARGEST_SLIP);
    int fewest = typed.length() > SHORT ? LARGEST_SLIP : 1;
    List<String> nearest = new ArrayList<>();
    for (String word : words) {
      int made = slips.apply(typed, word);
      int weighed = made + (word.charAt(0) == typed.charAt(0) ? 0 : 1);
      if (made >= 0 && weighed < fewest) {
        fewest = weighed;
        nearest.clear();
      }
      if (made >= 0 && weighed == fewest) {
        nearest.add(word);
      }
    }
    return nearest;
  }

  /** A question for the end of an error line; empty if nothing is near. */
  public static String hint(String typed, Collection<String> words) {
    return word(typed, words).map(word -> "; did you mean \"" + word + "\"?").orElse("");
  }

  /** The codes that are one or two slips of the finger away, nearest first. */
  public static List<String> codes(String typed, Collection<String> codes) {
    LevenshteinDistance slips = new LevenshteinDistance(LARGEST_SLIP);
    String plain = typed.toUpperCase(Locale.ROOT);
    return codes.stream()
        .filter(code -> slips.apply(plain, code) >= 0)
        .sorted(
            Comparator.<String>comparingInt(code -> isSwap(plain, code) ? 1 : slips.apply(plain, code))
                .thenComparing(Comparator.naturalOrder()))
        .limit(5)
        .toList();
  }

  /** Two neighbouring digits changed places: the commonest slip with numbers. */
  private static boolean isSwap(String typed, String code) {
    for (int i = 0; i + 1 < typed.length() && typed.length() == code.length(); i++) {
      String swapped =
          typed.substring(0, i) + typed.charAt(i + 1) + typed.charAt(i) + typed.substring(i + 2);
      if (swapped.equals(code) && !typed.equals(code)) {
        return true;
      }
    }
    return false;
  }
}
