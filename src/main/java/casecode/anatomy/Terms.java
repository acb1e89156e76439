package casecode.anatomy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that mean the same, from {@code codes/anatomy/terms.json}.
 *
 * @param words a word and the form of it that is compared, which may be several words
 * @param parts a word for a head of a muscle and the one that its name has
 * @param nerves a name of a nerve and the one used here
 * @param fingers a finger and its digit
 * @param trunks the beginning of a printed cell and the trunk that it names, in the order tried
 * @param motorTrunks a branch whose motor studies are listed under its trunk, and the trunk
 * @param usualSites a nerve and type, and the unit that is meant where no site is given
 */
public record Terms(
    Map<String, String> words,
    Map<String, String> parts,
    Map<String, String> nerves,
    Map<String, String> fingers,
    List<Map.Entry<String, String>> trunks,
    Map<String, String> motorTrunks,
    Map<String, String> usualSites) {

  private static final Pattern CRANIAL_NUMBER = Pattern.compile("CN [IVX]+.*");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(.*?\\)");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern BOTH_SIDES =
      Pattern.compile("\\bb/l\\b|\\b(l ?[+&/] ?r|r ?[+&/] ?l)\\b");

  /** A level that is both lumbar and sacral, which is no left side. */
  private static final Pattern LUMBOSACRAL = Pattern.compile("\\bl ?[/-] ?s\\b");
  private static final Set<String> MUSCLE = Set.of("muscle", "muscles", "musculus", "musc");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ORDINAL = Pattern.compile("\\b([1-5])(st|nd|rd|th)");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
  private static final Pattern BLANKS = Pattern.compile(" +");

  public Terms {
    words = Map.copyOf(words);
    parts = Map.copyOf(parts);
    nerves = Map.copyOf(nerves);
    fingers = Map.copyOf(fingers);
    trunks = List.copyOf(trunks);
    motorTrunks = Map.copyOf(motorTrunks);
    usualSites = Map.copyOf(usualSites);
  }

  /** A label taken apart: lower case, no accents, old terms and numbers in one form. */
  Label label(String written) {
    String bare = ACCENT.matcher(Normalizer.normalize(written, Normalizer.Form.NFD)).replaceAll("");
    String lower = HUMP.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT);
    String sided =
        LUMBOSACRAL.matcher(BOTH_SIDES.matcher(lower).replaceAll(" bilateral ")).replaceAll("ls");
    String plain = ORDINAL.matcher(onlyLettersAndDigits(sided)).replaceAll("$1 ").strip();
    return new Label(
        Arrays.stream(BLANKS.split(plain))
            .filter(word -> !word.isEmpty() && !MUSCLE.contains(word))
            .flatMap(word -> BLANKS.splitAsStream(words.getOrDefault(word, word)))
            .toList());
  }

  /** A name without what stands in brackets behind it. */
  static String outsideBrackets(String name) {
    return IN_BRACKETS.matcher(name).replaceAll("");
  }

  /** A nerve or a site as it is compared: its words, without the number of a cranial nerve. */
  static String plain(String written) {
    String unnumbered = CRANIAL_NUMBER.matcher(written).replaceAll("");
    return onlyLettersAndDigits(unnumbered.toLowerCase(Locale.ROOT));
  }

  /** A text in lower case with a blank for all else between its letters and digits. */
  private static String onlyLettersAndDigits(String lower) {
    return NEITHER_LETTER_NOR_DIGIT.matcher(lower).replaceAll(" ").strip();
  }

  /** The trunk nerve in a cell that a machine printed; a branch stands for its trunk. */
  public Optional<String> trunk(String printed) {
    String plain = " " + NO_LETTER.matcher(printed.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return trunks.stream()
        .filter(trunk -> plain.contains(" " + trunk.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
