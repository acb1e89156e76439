package casecode.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads paraspinals in every form: {@code T6 Parasp}, {@code C5-6 PSP}, {@code L. PSP (lower)}. */
final class Paraspinals {

  private static final Pattern PARASPINAL =
      Pattern.compile("parasp\\w*|psp|pspinal\\w*|paras|psps|psm|ps|paravert\\w*|multifid\\w*|erector");
  private static final Pattern LEVEL = Pattern.compile("([ctls])([0-9]{1,2})");
  private static final Map<String, String> REGIONS =
      Map.ofEntries(
          Map.entry("c", "cervical"), Map.entry("cerv", "cervical"), Map.entry("cervical", "cervical"),
          Map.entry("neck", "cervical"),
          Map.entry("t", "thoracic"), Map.entry("thor", "thoracic"), Map.entry("thoracic", "thoracic"),
          Map.entry("l", "lumbar"), Map.entry("lumb", "lumbar"), Map.entry("lumbo", "lumbar"),
          Map.entry("lumbar", "lumbar"), Map.entry("lumbosacral", "lumbar"), Map.entry("ls", "lumbar"),
          Map.entry("s", "sacral"), Map.entry("sacral", "sacral"));
  private static final Map<String, String> HEIGHTS =
      Map.ofEntries(
          Map.entry("upper", "upper"), Map.entry("up", "upper"), Map.entry("u", "upper"),
          Map.entry("high", "upper"), Map.entry("mid", "mid"), Map.entry("middle", "mid"),
          Map.entry("m", "mid"), Map.entry("low", "lower"), Map.entry("lower", "lower"),
          Map.entry("lo", "lower"));

  private static final Set<String> BESIDE =
      Set.of("level", "levels", "region", "group", "and", "to", "at", "spine", "spinae");

  private Paraspinals() {}

  /** The ids of the muscles that a label of paraspinals means; nothing if it is none. */
  static Optional<List<String>> read(Label label) {
    if (label.words().stream().noneMatch(word -> PARASPINAL.matcher(word).matches())
            && !isHeightOfSpine(label)
        || !label.words().stream().allMatch(Paraspinals::isKnown)) {
      return Optional.empty();
    }
    List<String> levels = levels(label);
    if (!levels.isEmpty()) {
      return Optional.of(levels.stream().map(Paraspinals::muscle).distinct().toList());
    }
    Optional<String> region =
        label.words().stream().map(REGIONS::get).filter(found -> found != null).findFirst();
    Optional<String> height =
        label.words().stream().map(HEIGHTS::get).filter(found -> found != null).findFirst();
    return region.map(
        found ->
            List.of(
                found + "-paraspinal"
                    + (found.equals("sacral") ? "" : height.map(h -> "-" + h).orElse(""))));
  }

  /** Whether it is a height and a region, which says enough: {@code Low cervical}. */
  private static boolean isHeightOfSpine(Label label) {
    return label.words().size() == 2
        && label.words().stream().anyMatch(HEIGHTS::containsKey)
        && label.words().stream().anyMatch(word -> word.length() > 2 && REGIONS.containsKey(word));
  }

  private static boolean isKnown(String word) {
    return PARASPINAL.matcher(word).matches() || REGIONS.containsKey(word)
        || HEIGHTS.containsKey(word) || BESIDE.contains(word)
        || word.matches("[ctls]?[0-9]{1,2}");
  }

  /** Levels in short ranges: {@code c5 6}, {@code c5 c6}, {@code l5 s1}, {@code c6 7 8}. */
  private static List<String> levels(Label label) {
    List<String> found = new ArrayList<>();
    String letter = "";
    for (String word : label.words()) {
      Matcher level = LEVEL.matcher(word);
      if (level.matches()) {
        letter = level.group(1);
        fill(found, word);
      } else if (!letter.isEmpty() && word.matches("[0-9]{1,2}")) {
        fill(found, letter + word);
      } else {
        letter = "";
      }
    }
    return found;
  }

  /** Adds a level and, within one letter, those between it and the one before. */
  private static void fill(List<String> levels, String level) {
    if (!levels.isEmpty()) {
      String before = levels.get(levels.size() - 1);
      for (int n = number(before) + 1;
          before.charAt(0) == level.charAt(0) && n < number(level);
          n++) {
        levels.add(level.charAt(0) + String.valueOf(n));
      }
    }
    levels.add(level);
  }

  private static int number(String level) {
    return Integer.parseInt(level.substring(1));
  }

  private static String muscle(String level) {
    return switch (level.charAt(0)) {
      case 'c' -> number(level) < 3 ? "cervical-paraspinal-upper" : "cervical-paraspinal-" + level;
      case 't' -> "thoracic-paraspinal-" + level;
      case 'l' -> "lumbar-paraspinal-" + level;
      default -> level.equals("s1") ? "sacral-paraspinal-s1" : "sacral-paraspinal";
    };
  }
}
