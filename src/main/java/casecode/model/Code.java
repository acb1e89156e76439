package casecode.model;

import java.util.Locale;
import java.util.Optional;

/** A procedure code by its shape: five digits, or four digits after or before a letter. */
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
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 1; i < LENGTH - 1; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    char first = text.charAt(0);
    char last = text.charAt(LENGTH - 1);
    return isDigit(first) ? isDigit(last) || isLetter(last) : isLetter(first) && isDigit(last);
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

  /** As a record's own, which takes long to be made at the start of the program. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Code code && value.equals(code.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
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
