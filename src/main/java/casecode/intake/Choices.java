package casecode.intake;

import casecode.logic.Given;
import casecode.logic.Kind;
import casecode.model.Limb;
import casecode.model.Named;
import casecode.words.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the choices that somebody means: by number, name, short form or unambiguous beginning. */
public final class Choices {

  private static final Set<String> NONE = Set.of("none", "no", "nothing", "0", "-");

  /** What stands between several choices. */
  static final String SEPARATOR = ",|;|\\+| and ";

  /** So much of a wrong word is quoted. */
  private static final int LONGEST = 40;

  private static final String NOT_STATED = "not-stated";

  private static final List<Limb> ARMS = List.of(Limb.RIGHT_ARM, Limb.LEFT_ARM);
  private static final List<Limb> LEGS = List.of(Limb.RIGHT_LEG, Limb.LEFT_LEG);
  private static final Map<String, List<Limb>> LIMBS_TOGETHER =
      Map.of(
          "both arms", ARMS, "arms", ARMS, "bue", ARMS, "upper extremities", ARMS,
          "both legs", LEGS, "legs", LEGS, "ble", LEGS, "lower extremities", LEGS,
          "all", List.of(Limb.values()), "all four", List.of(Limb.values()));

  private Choices() {}

  /** The values that somebody can state for a fact: all but the one that says "not stated". */
  public static <E extends Named> List<E> stated(Given<E> fact) {
    return ((Kind.OneOf<E>) fact.kind())
        .choices().stream().filter(Choices::isStated).toList();
  }

  /** Whether a choice says anything. */
  public static boolean isStated(Named choice) {
    return !choice.id().equals(NOT_STATED);
  }

  /** The id of exactly one choice, as scripts write it; anything else names the nearest. */
  public static <E extends Named> Typed<E> byId(String typed, List<E> choices) {
    Typed<E> listed = listed(typed, choices);
    // A code that is one digit off is another service: it is no hint.
    if (listed instanceof Typed.Read<E> || typed.matches("[0-9]+")) {
      return listed;
    }
    String hint = Nearest.hint(typed, choices.stream().map(Named::id).toList());
    return hint.isEmpty() ? listed : Typed.wrong(unknown(typed) + hint);
  }

  /** The id of exactly one choice; anything else is told all of them. */
  public static <E extends Named> Typed<E> listed(String typed, List<E> choices) {
    String stripped = typed.strip();
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).id().equalsIgnoreCase(stripped)) {
        return Typed.read(choices.get(i));
      }
    }
    return Typed.wrong(unknown(typed) + "; use "
        + choices.stream().map(Named::id).collect(Collectors.joining(", ")));
  }

  private static String unknown(String typed) {
    return "unknown value \"" + brief(typed) + "\"";
  }

  /** One choice, in any form that a person at the dialogue may use. */
  public static <E extends Named> Typed<E> one(String typed, List<E> choices) {
    String plain = plain(typed);
    if (plain.matches("[0-9]{1,2}")) {
      int number = Integer.parseInt(plain);
      if (number >= 1 && number <= choices.size()) {
        return Typed.read(choices.get(number - 1));
      }
    }
    List<E> meant = meant(plain, choices);
    if (!meant.isEmpty()) {
      return single(typed, meant);
    }
    List<String> names = choices.stream().flatMap(choice -> names(choice).stream()).toList();
    return Typed.wrong(
        "\"" + brief(typed.strip()) + "\" is none of the choices" + hintOr(plain, names, "; type its number"));
  }

  /** One choice as the command line takes it: by no number, as none is shown. */
  public static <E extends Named> Typed<E> named(String typed, List<E> choices) {
    List<E> meant = meant(plain(typed), choices);
    return meant.isEmpty() ? byId(typed, choices) : single(typed, meant);
  }

  /** Those with the name, or else those whose name begins so. */
  private static <E extends Named> List<E> meant(String plain, List<E> choices) {
    List<E> same = choices.stream().filter(choice -> names(choice).contains(plain)).toList();
    if (same.size() == 1 || plain.isEmpty()) {
      return same;
    }
    return choices.stream()
        .filter(choice -> names(choice).stream().anyMatch(name -> name.startsWith(plain)))
        .toList();
  }

  private static <E extends Named> Typed<E> single(String typed, List<E> meant) {
    return meant.size() == 1
        ? Typed.read(meant.get(0))
        : Typed.wrong(
            "\"" + brief(typed.strip()) + "\" may be "
                + meant.stream().map(Named::words).collect(Collectors.joining(" or ")));
  }

  /** Several choices: separated by commas, or by blanks where that leaves no doubt. */
  public static <E extends Named> Typed<Collection<E>> some(String typed, List<E> choices) {
    Set<E> found = new LinkedHashSet<>();
    if (NONE.contains(plain(typed))) {
      return Typed.read(List.of());
    }
    for (String part : typed.split(SEPARATOR)) {
      Typed<Collection<E>> read = part(part, choices);
      if (!(read instanceof Typed.Read<Collection<E>> some)) {
        return read;
      }
      found.addAll(some.value());
    }
    return Typed.read(choices.stream().filter(found::contains).toList());
  }

  private static <E extends Named> Typed<Collection<E>> part(String part, List<E> choices) {
    Optional<Collection<E>> together = together(plain(part), choices);
    if (together.isPresent()) {
      return Typed.read(together.get());
    }
    Typed<E> whole = one(part, choices);
    if (whole instanceof Typed.Read<E> read) {
      return Typed.read(List.of(read.value()));
    }
    List<E> found = new ArrayList<>();
    for (String word : part.strip().split("\\s+")) {
      if (!(one(word, choices) instanceof Typed.Read<E> read)) {
        return Typed.wrong(((Typed.Wrong<E>) whole).message());
      }
      found.add(read.value());
    }
    return Typed.read(found);
  }

  private static <E extends Named> Optional<Collection<E>> together(String plain, List<E> choices) {
    List<Limb> limbs = LIMBS_TOGETHER.getOrDefault(plain, List.of());
    List<E> found = choices.stream().filter(limbs::contains).toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /** Every name of a choice, lower case. */
  public static List<String> names(Named choice) {
    return Stream.concat(
            Stream.of(choice.id(), choice.id().replace('-', ' '), choice.words()),
            choice.shortForms().stream())
        .map(Choices::plain)
        .distinct()
        .toList();
  }

  /** So much of what was typed as a message quotes. */
  public static String brief(String typed) {
    return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST) + "...";
  }

  private static String plain(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT).replaceAll("[.()]", "").replaceAll("\\s+", " ");
  }

  private static String hintOr(String typed, List<String> names, String otherwise) {
    String hint = Nearest.hint(typed, names);
    return hint.isEmpty() ? otherwise : hint;
  }
}
