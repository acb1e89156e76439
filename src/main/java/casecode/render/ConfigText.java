package casecode.render;

import casecode.config.ConfigFile;
import casecode.config.Configuration.Shown;
import casecode.config.Configured;
import java.util.List;

/** What is configured, and what of it made a difference. */
public final class ConfigText {

  private static final int KEY = 13;
  private static final int VALUE = 20;

  /** A folder may take that much. */
  private static final int LONGEST = 400;

  private ConfigText() {}

  /** Each key, its value and where it stands; then the file. */
  public static Page of(List<Shown> all, ConfigFile file) {
    Page page = new Page();
    for (Shown shown : all) {
      page.item(shown.key(), KEY,
          Page.pad(Printable.brief(shown.value(), LONGEST), VALUE) + Printable.of(shown.source()));
    }
    return page.blank()
        .item("file", KEY,
            Printable.of(file.path()) + (file.exists() ? " (it exists)" : " (there is none)"));
  }

  /** A line for each configured value that changed how a study or a claim was read. */
  public static Page used(List<Configured<?>> values) {
    Page page = new Page();
    for (Configured<?> used : values) {
      page.line("configured: " + used.key().id() + " " + used.words() + " ("
          + Printable.of(used.place().name()) + ")");
    }
    return page;
  }
}
