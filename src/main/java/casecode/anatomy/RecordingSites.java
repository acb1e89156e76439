package casecode.anatomy;

import casecode.model.Muscle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where nerve conduction was recorded, as somebody wrote it and as the list of units calls it. */
record RecordingSites(Muscles muscles) {

  private static final Pattern IN_BRACKETS_OR_BEHIND_A_COMMA = Pattern.compile("\\(.*?\\)|,.*");
  private static final Pattern FINGER = Pattern.compile("d[1-5]");
  private static final Pattern NUMBER_OF_FINGER = Pattern.compile("[1-5]");

  /** What a site may be called in the list: a muscle's names, or a digit. */
  Set<String> names(String record) {
    Set<String> sites = new LinkedHashSet<>();
    digit(record).ifPresent(
        digit -> sites.add(List.of("thumb", "index", "middle", "ring", "little").get(digit - 1)));
    if (sites.isEmpty()) {
      muscles.find(record)
          .ifPresent(found -> found.readings().forEach(muscle -> sites.addAll(names(muscle))));
      sites.add(Terms.plain(record));
    }
    return sites;
  }

  private static Collection<String> names(Muscle muscle) {
    List<String> names = new ArrayList<>();
    String name = Terms.plain(IN_BRACKETS_OR_BEHIND_A_COMMA.matcher(muscle.name()).replaceAll(""));
    names.add(name);
    names.add(name.replaceFirst(" of (hand|foot)$", ""));
    names.add(Terms.plain(muscle.id().replace("-brachii", "").replace('-', ' ')));
    return names;
  }

  /** The digit in {@code D2}, {@code 2nd Digit}, {@code Digit II}, {@code index}. */
  private Optional<Integer> digit(String record) {
    Label label = muscles.terms().label(record);
    boolean digits = label.words().stream().anyMatch(word -> word.startsWith("dig"));
    List<String> words = (digits ? label.inArabic() : label).words();
    for (String word : words) {
      String value =
          FINGER.matcher(word).matches() ? word.substring(1)
              : muscles.terms().fingers().getOrDefault(word, digits ? word : "");
      if (NUMBER_OF_FINGER.matcher(value).matches()) {
        return words.contains("base") || words.contains("dorsum") || words.contains("foot")
            ? Optional.empty()
            : Optional.of(Integer.parseInt(value));
      }
    }
    return Optional.empty();
  }
}
