package casecode.cli;

import casecode.catalog.Notes;
import casecode.catalog.Section;
import casecode.intake.Choices;
import casecode.json.BundledCatalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casecode lookup}: the record of each code. */
@Command(
    name = "lookup",
    header = "Print what is known of a code.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = {
      "  casecode lookup 95861",
      "  casecode lookup 95886 --show documentation,modifiers",
      "  casecode lookup 95886 --show all --sources",
      "  casecode lookup 95885 95886 --brief",
      "  casecode lookup - < codes.txt"
    })
final class LookupCommand implements Action {

  static final List<Section> EVERY = List.of(Section.values());
  static final String ALL = "all";

  private final Io io;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..*",
      completionCandidates = Candidates.Codes.class,
      description = "codes; - reads them from standard input, one or more a line")
  private List<String> codes = new ArrayList<>();

  @Option(
      names = "--show",
      paramLabel = "SECTIONS",
      completionCandidates = Candidates.Sections.class,
      description = "sections in full, with commas between; all shows every one")
  private String show;

  @Option(names = "--brief", description = "one line a code")
  private boolean brief;

  @Option(
      names = "--sources",
      description = "behind each statement its sources, and how far to trust each")
  private boolean cited;

  @Mixin private OverlayOption overlay = new OverlayOption();

  @Mixin private Format format = new Format();

  LookupCommand(Io io) {
    this.io = io;
  }

  /**
   * The command for a line that holds nothing but {@code lookup} and codes: what a coder types fifty
   * times a day. Without picocli, which has nothing to do there, it starts in two thirds of the time.
   */
  static Optional<Action> ofPlainCodes(Io io, String... args) {
    if (args.length < 2 || !args[0].equals(Subcommand.LOOKUP.title())) {
      return Optional.empty();
    }
    LookupCommand command = new LookupCommand(io);
    for (int i = 1; i < args.length; i++) {
      if (args[i].isEmpty() || !Character.isLetterOrDigit(args[i].charAt(0))) {
        return Optional.empty();
      }
      command.codes.add(args[i]);
    }
    return Optional.of(command);
  }

  @Override
  public ExitCode run() {
    Format.Kind kind = format.kind(io, Format.Kind.values());
    Optional<List<Section>> sections = Optional.ofNullable(show).map(LookupCommand::sections);
    if (brief && (show != null || cited)) {
      throw new UsageError("lookup: --brief is one line; leave out --show and --sources, or --brief");
    }
    AskedCodes asked = new AskedCodes(io, codes);
    BundledCatalog catalog = new BundledCatalog();
    Notes notes = brief ? overlay.unused(io) : overlay.notes(io, asked::mayAsk);
    CodeAnswers answers =
        new CodeAnswers(io, new CodeAnswers.Shown(kind, sections, brief, cited), catalog);
    asked.each(code -> answers.add(new Shelf(catalog, List.of(code), notes)));
    return answers.end();
  }

  /** The sections that somebody names. */
  private static List<Section> sections(String named) {
    List<String> words = Arrays.stream(named.split("[,;]")).map(String::strip).toList();
    return words.contains(ALL)
        ? EVERY
        : words.stream().map(LookupCommand::section).distinct().toList();
  }

  /** A section by its id, or by the word that stands beside it on the screen. */
  private static Section section(String named) {
    return EVERY.stream()
        .filter(section -> section.words().equalsIgnoreCase(named))
        .findFirst()
        .orElseGet(() -> FactOptions.value("--show", Choices.byId(named, EVERY)));
  }
}
