package casecode.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of a claim as somebody billed it, right or wrong.
 *
 * @param place where it stands, for example {@code line 3}; only a line without a code needs it
 * @param written what stands where the code should be; it may be anything, also a name
 * @param code the code in it, if it has the shape of one
 * @param units as billed; 0 stands for anything below 1
 * @param modifiers in the order in which they were written
 */
public record ClaimLine(
    String place, String written, Optional<Code> code, int units, List<String> modifiers) {

  /** What may be shown of something that is no code: a slip of the finger, never a name. */
  private static final Pattern ALMOST_A_CODE = Pattern.compile("[0-9A-Z]?[0-9]{3}[0-9A-Z]{0,2}");

  /** Stands for something that has not the shape of a modifier; it may be anything, also a name. */
  private static final String NO_MODIFIER = "??";

  public ClaimLine {
    if (units < 0) {
      throw new IllegalArgumentException(units + " units");
    }
    modifiers =
        allShown(modifiers)
            ? List.copyOf(modifiers)
            : modifiers.stream().map(ClaimLine::shown).toList();
  }

  public static ClaimLine of(Code code, int units, List<String> modifiers) {
    return new ClaimLine("", code.value(), Optional.of(code), units, modifiers);
  }

  private static boolean allShown(List<String> modifiers) {
    for (int i = 0; i < modifiers.size(); i++) {
      if (!isModifier(modifiers.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String shown(String modifier) {
    return isModifier(modifier) ? modifier : NO_MODIFIER;
  }

  private static boolean isModifier(String text) {
    return text.length() == 2 && isPart(text.charAt(0)) && isPart(text.charAt(1));
  }

  private static boolean isPart(char c) {
    return Code.isDigit(c) || Code.isLetter(c);
  }

  /** As a record's own, which takes long to be made at the start of the program. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ClaimLine line
        && units == line.units && written.equals(line.written) && place.equals(line.place)
        && code.equals(line.code) && modifiers.equals(line.modifiers);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * written.hashCode() + units) + modifiers.hashCode();
  }

  /** The code, or as much of what stands in its place as may be shown. */
  public String shown() {
    if (code.isPresent()) {
      return code.get().value();
    }
    return ALMOST_A_CODE.matcher(written).matches() ? written : "(no code)";
  }

  /** The code with its modifiers, as a coder writes them: {@code 95885-59}. */
  public String label() {
    return modifiers.isEmpty() ? shown() : shown() + "-" + String.join("-", modifiers);
  }

  /** Whether the line is of this code. */
  public boolean is(Code other) {
    return code.isPresent() && code.get().equals(other);
  }

  public ClaimLine withUnits(int other) {
    return new ClaimLine(place, written, code, other, modifiers);
  }

  public ClaimLine withModifier(String modifier) {
    List<String> more = new ArrayList<>(modifiers);
    more.add(modifier);
    return withModifiers(more);
  }

  public ClaimLine withModifiers(List<String> others) {
    return new ClaimLine(place, written, code, units, Modifier.inOrder(others));
  }
}
