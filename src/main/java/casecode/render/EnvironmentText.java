package casecode.render;

import casecode.config.Key;
import casecode.config.Surroundings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be configured, and how; {@code casecode help} and the manual tell the same of it. */
public final class EnvironmentText {

  /** Which of several values is in force. */
  public static final String ORDER =
      "An option stands before a variable, and a variable before the configuration file. What a"
          + " study or a claim says itself stands before all of them. An empty variable is not set."
          + " casecode config shows what is in force.";

  /** Where the file of a user stands, unless the environment says otherwise. */
  public static final String FILE = "~/.config/casecode/config";

  private static final String PATHS =
      "A relative FOLDER there begins in the folder of the file; ~ is your own folder.";

  private static final int VARIABLE = 29;
  private static final int KEY = 13;

  private EnvironmentText() {}

  /** The page of {@code casecode help environment}. */
  public static Page of(List<Key<?>> keys) {
    Page page =
        new Page()
            .line(ORDER)
            .blank()
            .item(Page.pad("variable", VARIABLE) + "key", VARIABLE + KEY, "values");
    for (Key<?> key : keys) {
      page.item(Page.pad(key.variable(), VARIABLE) + key.id(), VARIABLE + KEY, values(key));
    }
    page.blank()
        .line("The file is " + Surroundings.PLACES + ". It holds lines such as")
        .line("  payer = cpt   # and a comment")
        .line(PATHS)
        .blank();
    others().forEach((name, words) -> page.item(name, VARIABLE, words));
    return page;
  }

  /** What each variable does, by its name. */
  public static Map<String, String> variables(List<Key<?>> keys) {
    Map<String, String> all = new LinkedHashMap<>();
    keys.forEach(
        key -> all.put(key.variable(), "in the file " + key.id() + ": " + values(key)));
    all.putAll(others());
    return all;
  }

  /** What the file is, in one paragraph. */
  public static String file() {
    return "the configuration; it is " + Surroundings.PLACES
        + ". It holds lines such as payer = cpt, with the keys above; # begins a comment. " + PATHS;
  }

  /** The variables that configure no study and no claim. */
  private static Map<String, String> others() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(Key.OF_LAUNCHER,
        "1 keeps the launcher from making and using its archive of classes in the cache folder"
            + " (XDG_CACHE_HOME), which halves the start");
    all.put("JAVA_HOME", "the Java that runs casecode where it brings none");
    all.put("PAGER",
        "the command that shows a text longer than the terminal is high, else less; cat shows it"
            + " at once");
    all.put("NO_COLOR", "changes nothing: casecode writes no colors");
    return all;
  }

  private static <T> String values(Key<T> key) {
    String standard = key.words(key.standard());
    return key.values().stream()
        .map(value -> value.equals(standard) ? value + " (standard)" : value)
        .collect(Collectors.joining(", "));
  }
}
