package casecode.manual;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of the manual in roff, for {@code man}; the same commands always give the same bytes. */
public final class ManPage {

  private static final String SECTION = "1";

  /** More choices than this nobody reads in an option. */
  private static final int MOST = 20;

  private final Manual whole;
  private final Manual command;
  private final String version;
  private final StringBuilder text = new StringBuilder();

  private ManPage(Manual whole, Manual command, String version) {
    this.whole = whole;
    this.command = command;
    this.version = version;
  }

  /**
   * Every page, by the name of its file.
   *
   * @param version the program and its version
   * @param exits what each exit code says
   * @param more further sections of a page, by the name of its command
   */
  public static Map<String, String> all(
      Manual whole, String version, Map<String, String> exits, Map<String, List<Section>> more) {
    return Stream.concat(Stream.of(whole), whole.commands().stream())
        .map(command -> new ManPage(whole, command, version))
        .collect(
            Collectors.toMap(
                page -> page.title(page.command) + "." + SECTION, page -> page.text(exits, more),
                (first, second) -> first, TreeMap::new));
  }

  private String title(Manual of) {
    return of == whole ? whole.name() : whole.name() + "-" + of.name();
  }

  private String typed() {
    return command == whole ? whole.name() : whole.name() + " " + command.name();
  }

  private String text(Map<String, String> exits, Map<String, List<Section>> more) {
    text.append(".TH ").append(Roff.quoted(Roff.upper(title(command)))).append(' ').append(SECTION)
        .append(" \"\" ").append(Roff.quoted(version)).append(' ')
        .append(Roff.quoted(whole.name() + " manual")).append("\n.nh\n.ad l\n");
    section("NAME");
    line(title(command) + " - " + command.header().replaceFirst("\\.$", ""));
    section("SYNOPSIS");
    synopsis();
    section("DESCRIPTION");
    line(command.header());
    command.description().forEach(this::paragraph);
    for (Argument argument : command.arguments()) {
      item(Roff.italic(argument.label()), argument.description());
    }
    if (!command.commands().isEmpty()) {
      section("COMMANDS");
      command.commands().forEach(each -> item(Roff.bold(each.name()), each.header()));
    }
    section("OPTIONS");
    command.options().forEach(option -> item(names(option), described(option)));
    section("EXIT STATUS");
    exits.forEach((number, words) -> item(Roff.bold(number), words));
    for (Section section : more.getOrDefault(command.name(), List.of())) {
      section(section.title());
      section.paragraphs().forEach(this::paragraph);
      section.items().forEach((word, words) -> item(Roff.bold(word), words));
    }
    if (!command.examples().isEmpty()) {
      section("EXAMPLES");
      text.append(".nf\n");
      command.examples().forEach(this::line);
      text.append(".fi\n");
    }
    section("SEE ALSO");
    text.append(also()).append('\n');
    return text.toString();
  }

  /** Options stand before words, as everywhere; which of them there are is told below. */
  private void synopsis() {
    List<String> words =
        command.arguments().stream()
            .map(argument -> "[" + Roff.italic(argument.label()) + (argument.many() ? "...]" : "]"))
            .toList();
    String commands = command.commands().isEmpty() ? "" : " " + Roff.italic("COMMAND");
    text.append(Roff.bold(typed())).append(" [").append(Roff.italic("OPTION")).append("]...")
        .append(commands).append(words.isEmpty() ? "" : " " + String.join(" ", words)).append('\n');
  }

  private static String names(Option option) {
    String value = option.label().map(label -> "=" + Roff.italic(label)).orElse("");
    return option.names().stream().map(Roff::bold).collect(Collectors.joining(", ")) + value;
  }

  /** The description, and the choices where it does not name them all and they are not too many. */
  private static String described(Option option) {
    Values values = option.values();
    List<String> words = values.words();
    String told = option.description();
    if (words.size() > MOST
        || words.stream().map(word -> word.replaceFirst("=.*", "")).allMatch(told::contains)) {
      return told;
    }
    String how =
        !values.behind().isEmpty() ? "begins with " : values.several() ? "any of " : "one of ";
    return told + "; " + how + String.join(", ", words);
  }

  /** The other pages. */
  private String also() {
    return Stream.concat(Stream.of(whole), whole.commands().stream())
        .filter(other -> other != command)
        .map(other -> Roff.bold(title(other)) + "(" + SECTION + ")")
        .collect(Collectors.joining(",\n"));
  }

  private void section(String title) {
    text.append(".SH ").append(Roff.quoted(title)).append('\n');
  }

  private void paragraph(String words) {
    text.append(".PP\n").append(Roff.line(words));
  }

  private void line(String words) {
    text.append(Roff.line(words));
  }

  private void item(String tag, String words) {
    text.append(".TP\n").append(tag).append('\n').append(Roff.line(words));
  }
}
