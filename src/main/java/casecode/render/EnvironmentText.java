package casecode.render;

import casecode.config.Key;
import casecode.config.Surroundings;
import java.util.List;
import java.util.stream.Collectors;

/** What can be configured, and how. */
public final class EnvironmentText {

  private static final int VARIABLE = 29;
  private static final int KEY = 13;

  private EnvironmentText() {}

  public static Page of(List<Key<?>> keys) {
    Page page =
        new Page()
            .line("An option stands before a variable, and a variable before the configuration"
                + " file. What a study or a claim says itself stands before all of them. An empty"
                + " variable is not set. casecode config shows what is in force.")
            .blank()
            .item(Page.pad("variable", VARIABLE) + "key", VARIABLE + KEY, "values");
    for (Key<?> key : keys) {
      page.item(Page.pad(key.variable(), VARIABLE) + key.id(), VARIABLE + KEY, values(key));
    }
    return page.blank()
        .line("The file is " + Surroundings.PLACES + ". It holds lines such as")
        .line("  payer = cpt   # and a comment")
        .line("A relative FOLDER there begins in the folder of the file; ~ is your own folder.")
        .blank()
        .line(Key.OF_LAUNCHER + "=1 keeps the launcher from making and using its archive of classes in"
            + " the cache folder (XDG_CACHE_HOME), which halves the start.")
        .line("NO_COLOR changes nothing: casecode writes no colors.");
  }

  private static <T> String values(Key<T> key) {
    String standard = key.words(key.standard());
    return key.values().stream()
        .map(value -> value.equals(standard) ? value + " (standard)" : value)
        .collect(Collectors.joining(", "));
  }
}
