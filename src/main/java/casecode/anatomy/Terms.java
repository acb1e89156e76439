package casecode.anatomy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words that mean the same, from {@code codes/anatomy/terms.json}.
 *
 * @param words a word and the form of it that is compared
 * @param nerves a name of a nerve and the one used here
 * @param fingers a finger and its digit
 * @param trunks the beginning of a printed cell and the trunk that it names, in the order tried
 * @param usualSites a nerve and type, and the unit that is meant where no site is given
 */
public record Terms(
    Map<String, String> words,
    Map<String, String> nerves,
    Map<String, String> fingers,
    List<Map.Entry<String, String>> trunks,
    Map<String, String> usualSites) {

  public Terms {
    words = Map.copyOf(words);
    nerves = Map.copyOf(nerves);
    fingers = Map.copyOf(fingers);
    trunks = List.copyOf(trunks);
    usualSites = Map.copyOf(usualSites);
  }

  /** A label taken apart: lower case, no accents, old terms and numbers in one form. */
  Label label(String written) {
    String plain =
        Normalizer.normalize(written, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\bb/l\\b|\\b(l ?[+&/] ?r|r ?[+&/] ?l)\\b", " bilateral ")
            .replaceAll("[^a-z0-9]+", " ")
            .replaceAll("\\b([1-5])(st|nd|rd|th)", "$1 ")
            .strip();
    return new Label(
        Arrays.stream(plain.split(" +"))
            .filter(word -> !word.isEmpty() && !word.equals("muscle") && !word.equals("muscles"))
            .map(word -> words.getOrDefault(word, word))
            .toList());
  }

  /** The trunk nerve in a cell that a machine printed; a branch stands for its trunk. */
  public Optional<String> trunk(String printed) {
    String plain = " " + printed.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    return trunks.stream()
        .filter(trunk -> plain.contains(" " + trunk.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
