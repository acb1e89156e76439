package casecode.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes text apart into words: lower case, letters and digits, no accents. */
final class Tokens {

  private Tokens() {}

  static List<String> of(String text) {
    String plain = plain(text);
    List<String> found = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= plain.length(); i++) {
      boolean inside = i < plain.length() && (isInside(plain.charAt(i)) || isPoint(plain, i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        found.add(plain.substring(from, i));
        from = -1;
      }
    }
    return found;
  }

  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace("'s", "");
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > '~') {
        return Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
      }
    }
    return lower;
  }

  /** The point of a number, such as that of an ICD-10-CM code. */
  private static boolean isPoint(String text, int at) {
    return text.charAt(at) == '.' && at > 0 && at + 1 < text.length()
        && isInside(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isInside(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }
}
