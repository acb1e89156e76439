package casecode.intake;

import casecode.logic.Facts;
import casecode.logic.Given;
import casecode.logic.Kind;
import casecode.model.Limb;
import casecode.rules.MuscleCounting;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads whole numbers, and the three counts of a limb in one word: {@code 6/3/4}. */
public final class Counts {

  private static final Set<String> NONE = Set.of("none", "no");

  /** So many digits may be too many for a number; fewer never are. */
  private static final int SURELY_HELD = 10;

  private Counts() {}

  /** Whether it is digits only; by hand, as a file holds millions of counts. */
  public static boolean isWhole(String typed) {
    for (int i = 0; i < typed.length(); i++) {
      if (typed.charAt(i) < '0' || typed.charAt(i) > '9') {
        return false;
      }
    }
    return !typed.isEmpty();
  }

  /** The number of some digits; one that is too long to be held is more than any count may be. */
  public static int number(String digits) {
    if (digits.length() < SURELY_HELD) {
      return Integer.parseInt(digits);
    }
    String plain = digits.replaceFirst("^0+(?=.)", "");
    return plain.length() < SURELY_HELD ? Integer.parseInt(plain) : Integer.MAX_VALUE;
  }

  /** One count of a fact, within what the fact allows. */
  public static Typed<Integer> one(String typed, Given<Integer> fact) {
    Kind.Count kind = (Kind.Count) fact.kind();
    String plain = typed.strip().toLowerCase(Locale.ROOT);
    if (NONE.contains(plain)) {
      plain = "0";
    }
    if (!isWhole(plain)) {
      return Typed.wrong("\"" + typed.strip() + "\" is no whole number; give the number of "
          + kind.plural());
    }
    int value = number(plain);
    if (value < kind.least()) {
      return Typed.wrong("at least " + kind.say(kind.least()) + "; leave out what was not studied");
    }
    return value > kind.most()
        ? Typed.wrong("at most " + kind.say(kind.most()))
        : Typed.read(value);
  }

  /** Counts of one limb, beginning with {@code first}: muscles, then nerves, then levels. */
  public static Typed<Facts> ofLimb(Facts facts, Limb limb, Given<Integer> first, String typed) {
    List<Given<Integer>> asked =
        MuscleCounting.DERIVED.subList(
            MuscleCounting.DERIVED.indexOf(first), MuscleCounting.DERIVED.size());
    String[] parts = typed.strip().split("\\s*/\\s*|\\s+", -1);
    if (parts.length > asked.size()) {
      return Typed.wrong(
          "\"" + typed.strip() + "\" has too many numbers; give " + form(asked));
    }
    Typed<Facts> all = Typed.read(facts);
    for (int i = 0; i < parts.length; i++) {
      Given<Integer> fact = asked.get(i);
      String part = parts[i];
      all = all.then(so -> one(part, fact).then(n -> Typed.read(so.with(fact, limb, n))));
    }
    return all;
  }

  private static String form(List<Given<Integer>> asked) {
    return String.join("/", asked.stream().map(Given::id).toList());
  }
}
