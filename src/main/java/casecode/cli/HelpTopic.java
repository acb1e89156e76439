package casecode.cli;

import casecode.json.BundledCatalog;
import casecode.render.EnvironmentText;
import casecode.render.Page;
import casecode.render.SourceText;
import casecode.render.StudyFields;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The pages of help that belong to no command, in the order of the help. */
enum HelpTopic {
  EXIT_CODES("exit-codes", "How a run ends.", () -> exitCodes()),
  STUDY("study", "The fields of a study in JSON.", () -> StudyFields.fields()),
  ENVIRONMENT("environment", "Variables and the configuration file.",
      () -> EnvironmentText.of(Keys.ALL)),
  SOURCES("sources", "What casecode rests on, and how far to trust it.",
      () -> SourceText.overview(new BundledCatalog().sources()));

  private static final int COLUMN = 15;

  private final String title;
  private final String header;
  private final Supplier<Page> maker;

  HelpTopic(String title, String header, Supplier<Page> maker) {
    this.title = title;
    this.header = header;
    this.maker = maker;
  }

  static Optional<HelpTopic> named(String title) {
    return Arrays.stream(values()).filter(topic -> topic.title.equals(title)).findFirst();
  }

  static List<String> titles() {
    return List.copyOf(headers().keySet());
  }

  /** What each topic is about, by its title. */
  static Map<String, String> headers() {
    Map<String, String> all = new LinkedHashMap<>();
    Arrays.stream(values()).forEach(topic -> all.put(topic.title, topic.header));
    return all;
  }

  Page page() {
    return maker.get();
  }

  /** A line for each topic. */
  static Page list() {
    Page page = new Page().blank().line("Topics of casecode help:");
    headers().forEach((title, header) -> page.item("  " + title, COLUMN, header));
    return page;
  }

  private static Page exitCodes() {
    Page page = new Page();
    Casecode.exitCodes().forEach((number, words) -> page.item(number, 5, words));
    return page;
  }
}
