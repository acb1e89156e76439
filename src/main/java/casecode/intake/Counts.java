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

  private Counts() {}

  /** One count of a fact, within what the fact allows. */
  public static Typed<Integer> one(String typed, Given<Integer> fact) {
    Kind.Count kind = (Kind.Count) fact.kind();
    String plain = typed.strip().toLowerCase(Locale.ROOT);
    if (NONE.contains(plain)) {
      plain = "0";
    }
    if (!plain.matches("[0-9]{1,9}")) {
      return Typed.wrong("\"" + typed.strip() + "\" is no whole number; give the number of "
          + kind.plural());
    }
    int value = Integer.parseInt(plain);
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
