package casecode.intake;

import casecode.engine.Submitted;
import casecode.logic.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines as a biller types them: {@code CODE[-MODIFIER]...[xUNITS]}. */
public final class ClaimText {

  /** A modifier begins with a hyphen, the units with an x; XE, XP, XS and XU are modifiers. */
  private static final Pattern PART =
      Pattern.compile(
          "-(?<modifier>[^-]+?)(?=[-\\u00d7*]|[xX][0-9]|$)|[xX\\u00d7*](?<units>-?[^-xX\\u00d7*]*)");

  private ClaimText() {}

  /** The claim of these lines; what cannot be read is a finding of its line. */
  public static Submitted claim(String id, List<String> typed, Facts facts) {
    ClaimBuilder claim = new ClaimBuilder(facts);
    claim.name(id);
    List<String> lines =
        typed.stream()
            .flatMap(text -> Arrays.stream(text.split("[,;\\s]+")))
            .filter(text -> !text.isBlank())
            .toList();
    for (int i = 0; i < lines.size(); i++) {
      line(claim, "line " + (i + 1), lines.get(i).replaceAll("[\\p{Pd}\\u2212]", "-"));
    }
    return claim.claim();
  }

  private static void line(ClaimBuilder claim, String place, String text) {
    if (text.startsWith("-")) {
      claim.problem(place, "a modifier stands on its code without a blank, as 95885-59");
      return;
    }
    claim.beginLine();
    int begin = begin(text);
    List<String> modifiers = new ArrayList<>();
    Optional<Integer> units = Optional.empty();
    Matcher part = PART.matcher(text).region(begin, text.length());
    int at = begin;
    while (part.lookingAt()) {
      if (part.group("modifier") != null) {
        String modifier = part.group("modifier");
        if (modifier.matches("x[0-9]+")) {
          claim.problem(place, "units are written without a hyphen, as 95886x2; the modifier as X2");
        }
        modifiers.add(modifier);
      } else if (units.isPresent()) {
        claim.problem(place, "the units are given twice");
      } else {
        units = BilledUnits.of(part.group("units"));
        if (units.isEmpty()) {
          claim.problem(place, "after x come the units, " + BilledUnits.WORDS);
          units = Optional.of(1);
        }
      }
      at = part.end();
      part.region(at, text.length());
    }
    if (at < text.length()) {
      claim.problem(place, "write it as CODE-MODIFIERxUNITS, such as 95885-59x2");
    }
    claim.line(place, text.substring(0, begin), units.orElse(1), modifiers);
  }

  /** Where the code ends. */
  private static int begin(String text) {
    for (int i = 1; i < text.length(); i++) {
      if ("-xX\u00d7*".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }
}
