package casecode.model;

import java.util.Locale;
import java.util.Optional;

/** A procedure code by its shape: five digits, or a letter and four digits. */
public record Code(String value) implements Comparable<Code>, Worded {

  private static final int LENGTH = 5;

  public Code {
    if (!hasShape(value)) {
      throw new IllegalArgumentException("no code by its shape: " + value);
    }
  }

  public static Code of(String value) {
    return new Code(value);
  }

  /** The code, if the text is exactly one. */
  public static Optional<Code> ofShape(String text) {
    return hasShape(text) ? Optional.of(new Code(text)) : Optional.empty();
  }

  // By hand, as files hold millions of codes.
  private static boolean hasShape(String text) {
    if (text.length() != LENGTH || !isDigit(text.charAt(0)) && !isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < LENGTH; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The code in what somebody typed: blanks, lower case and a modifier glued on are understood. */
  public static Optional<Code> parse(String typed) {
    String plain =
        typed.replaceAll("[\\p{Pd}\\u2212]", "-").replaceAll("[\\p{Cf}\\p{Cc}&&[^\\s]]", "")
            .replaceAll("[.,;]+$", "").strip().toUpperCase(Locale.ROOT);
    String code =
        plain.replaceFirst("([\\s-]+[0-9A-Z]{2})+$", "").replaceAll("\\s", "");
    return ofShape(code);
  }

  @Override
  public int compareTo(Code other) {
    return value.compareTo(other.value);
  }

  @Override
  public String words() {
    return value;
  }

  @Override
  public String toString() {
    return value;
  }
}
