package casecode.anatomy;

import casecode.model.Muscle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a muscle that is named with its head or its fingers, in any order: {@code BF short head},
 * {@code medial head of gastrocnemius}, {@code FDP IV}.
 */
final class Heads {

  /** Words of a muscle as of any other. */
  private static final Set<String> OF_ANY =
      Set.of("m", "head", "hd", "caput", "part", "pars", "portion", "belly", "fibers", "fibres");

  /** Words between the name of a muscle and that of its part; alone beside a name they make a sentence. */
  private static final Set<String> BETWEEN = Set.of("of", "the", "to", "half", "side");

  private static final Set<String> DIGIT =
      Set.of("digit", "digits", "dig", "finger", "fingers", "toe", "toes");

  private static final String AND = "and";

  /** Of a finger it is the middle one; of a muscle it shortens longus. */
  private static final String LONG = "long";

  private static final Pattern NUMBER = Pattern.compile("d?([1-5])");
  private static final Pattern DIGITS = Pattern.compile("digits ([1-5])-([1-5])");

  /** The heads and members of a muscle, each with the words that tell it from the others. */
  private record Parts(Map<String, Map<Muscle, Set<String>>> of, Set<String> words) {}

  private final Collection<Muscle> muscles;
  private final Terms terms;

  /** Made when a label is first read so: most are a name of a whole muscle. */
  private volatile Parts parts;

  Heads(Collection<Muscle> muscles, Terms terms) {
    this.muscles = List.copyOf(muscles);
    this.terms = terms;
  }

  /**
   * What a label means that names a muscle and one part of it.
   *
   * @param whole the muscle that is called by some of the words
   */
  Optional<Found> read(Label label, Function<Label, Optional<Found>> whole) {
    List<String> words = label.words();
    for (int n = words.size() - 1; n > 0; n--) {
      int left = words.size() - n;
      Optional<Found> found =
          told(words.subList(0, n), words.subList(n, words.size()), whole)
              .or(() -> told(words.subList(left, words.size()), words.subList(0, left), whole));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> told(
      List<String> named, List<String> beside, Function<Label, Optional<Found>> whole) {
    List<String> telling =
        beside.stream().filter(word -> !OF_ANY.contains(word) && !BETWEEN.contains(word))
            .map(word -> terms.parts().getOrDefault(word, word)).toList();
    if (!telling.stream().allMatch(this::canTell)) {
      return Optional.empty();
    }
    Optional<Found> found = whole.apply(new Label(named));
    if (found.isEmpty() || telling.isEmpty()) {
      return found.filter(it -> OF_ANY.containsAll(beside));
    }
    List<Muscle> readings = found.get().readings();
    return one(called(readings, telling)).or(() -> one(ofFingers(readings, telling)));
  }

  private boolean canTell(String word) {
    return DIGIT.contains(word) || word.equals(AND) || NUMBER.matcher(finger(word)).matches()
        || begins(word, parts().words());
  }

  /** A label that leaves several parts keeps them all: long head of biceps is of arm or thigh. */
  private static Optional<Found> one(List<Muscle> readings) {
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(readings, Optional.empty(), Optional.empty()));
  }

  private List<Muscle> called(List<Muscle> readings, List<String> telling) {
    return readings.stream()
        .flatMap(whole -> partsOf(whole).entrySet().stream())
        .filter(part -> telling.stream().allMatch(word -> begins(word, part.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean begins(String word, Set<String> words) {
    return words.stream().anyMatch(whole -> Label.begins(word, whole));
  }

  private Map<Muscle, Set<String>> partsOf(Muscle whole) {
    return parts().of().getOrDefault(whole.id(), Map.of());
  }

  private Parts parts() {
    if (parts == null) {
      Map<String, Muscle> byId = muscles.stream().collect(Collectors.toMap(Muscle::id, m -> m));
      Map<String, Map<Muscle, Set<String>>> of = new HashMap<>();
      for (Muscle muscle : muscles) {
        muscle.members().forEach(id -> add(of, muscle, byId.get(id)));
        if (!muscle.headOf().equals(muscle.id())) {
          add(of, byId.get(muscle.headOf()), muscle);
        }
      }
      parts =
          new Parts(of,
              of.values().stream().flatMap(each -> each.values().stream()).flatMap(Set::stream)
                  .collect(Collectors.toSet()));
    }
    return parts;
  }

  private void add(Map<String, Map<Muscle, Set<String>>> of, Muscle whole, Muscle part) {
    Set<String> words = new LinkedHashSet<>(terms.label(part.name()).words());
    words.addAll(terms.label(part.id()).words());
    words.removeAll(terms.label(Terms.outsideBrackets(whole.name())).words());
    of.computeIfAbsent(whole.id(), id -> new LinkedHashMap<>()).put(part, words);
  }

  /** The half of a muscle that moves these fingers; of one without halves a finger's name says no more. */
  private List<Muscle> ofFingers(List<Muscle> readings, List<String> telling) {
    boolean said = telling.stream().anyMatch(DIGIT::contains);
    boolean named =
        said || telling.stream().anyMatch(word -> !word.equals(LONG) && terms.fingers().containsKey(word));
    List<Integer> fingers = new ArrayList<>();
    for (String word : telling) {
      Matcher number = NUMBER.matcher(word.equals(LONG) && !said ? word : finger(word));
      if (number.matches()) {
        fingers.add(Integer.parseInt(number.group(1)));
      } else if (!DIGIT.contains(word) && !word.equals(AND)) {
        return List.of();
      }
    }
    if (fingers.isEmpty() || !readings.stream().allMatch(muscle -> muscle.id().contains("digitorum"))) {
      return List.of();
    }
    List<Muscle> halves =
        readings.stream().flatMap(muscle -> partsOf(muscle).keySet().stream())
            .filter(part -> DIGITS.matcher(part.name()).find()).toList();
    if (halves.isEmpty()) {
      return named ? readings : List.of();
    }
    List<Muscle> moved =
        halves.stream().filter(half -> fingers.stream().anyMatch(finger -> moves(half, finger))).toList();
    boolean all = fingers.stream().allMatch(f -> halves.stream().anyMatch(half -> moves(half, f)));
    return !all ? List.of() : moved.size() == 1 ? moved : readings;
  }

  private String finger(String word) {
    return terms.fingers().getOrDefault(word, word);
  }

  private static boolean moves(Muscle half, int finger) {
    Matcher digits = DIGITS.matcher(half.name());
    return digits.find()
        && Integer.parseInt(digits.group(1)) <= finger && finger <= Integer.parseInt(digits.group(2));
  }

  /** A muscle with another name in brackets, which may be one of its parts: {@code Quad (VL)}. */
  Optional<Found> both(Found found, Found same) {
    List<Muscle> common = among(same.readings(), found.readings());
    List<Muscle> readings = common.isEmpty() ? among(found.readings(), same.readings()) : common;
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Found(readings, found.usual().filter(readings::contains), found.side().or(same::side)));
  }

  private List<Muscle> among(List<Muscle> some, List<Muscle> others) {
    return some.stream()
        .filter(
            muscle ->
                others.contains(muscle)
                    || others.stream().anyMatch(whole -> partsOf(whole).containsKey(muscle)))
        .toList();
  }
}
