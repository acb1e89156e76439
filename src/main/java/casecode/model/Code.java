package casecode.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A procedure code by its shape: five digits, or a letter and four digits. */
public record Code(String value) implements Comparable<Code>, Worded {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{5}|[A-Z][0-9]{4}");

  public Code {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("no code by its shape: " + value);
    }
  }

  public static Code of(String value) {
    return new Code(value);
  }

  /** The code in what somebody typed: blanks, lower case and a modifier glued on are understood. */
  public static Optional<Code> parse(String typed) {
    String plain =
        typed.replaceAll("[\\p{Pd}\\u2212]", "-").replaceAll("[\\p{Cf}\\p{Cc}&&[^\\s]]", "")
            .replaceAll("[.,;]+$", "").strip().toUpperCase(Locale.ROOT);
    String code =
        plain.replaceFirst("([\\s-]+[0-9A-Z]{2})+$", "").replaceAll("\\s", "");
    return SHAPE.matcher(code).matches() ? Optional.of(new Code(code)) : Optional.empty();
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
