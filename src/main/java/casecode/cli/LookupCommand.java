package casecode.cli;

import casecode.catalog.Lookup;
import casecode.catalog.Section;
import casecode.catalog.Source;
import casecode.intake.Choices;
import casecode.json.CodeJson;
import casecode.pages.CodePage;
import casecode.render.Cited;
import casecode.render.CodeCsv;
import casecode.render.CodeText;
import casecode.render.Page;
import casecode.render.SourceText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    List<String> asked = asked();
    if (asked.isEmpty()) {
      throw new UsageError("lookup: no code given; try: casecode lookup 95861");
    }
    Format.Kind kind = format.kind(io, Format.Kind.values());
    Optional<List<Section>> sections = Optional.ofNullable(show).map(LookupCommand::sections);
    if (brief && (show != null || cited)) {
      throw new UsageError("lookup: --brief is one line; leave out --show and --sources, or --brief");
    }
    Shelf shelf = new Shelf(asked, brief ? overlay.unused(io) : overlay.notes(io, asked));
    switch (kind) {
      case JSON ->
          io.out().println(
              new CodeJson(shelf.pages(), Set.copyOf(sections.orElse(EVERY)), cited)
                  .of(shelf.lookups()));
      case CSV -> {
        io.out().print(CodeCsv.HEADER);
        shelf.lookups()
            .forEach(lookup -> io.out().print(CodeCsv.of(lookup, shelf.pages())));
      }
      case TEXT -> text(shelf, sections);
    }
    return shelf.missing().isEmpty() ? ExitCode.ANSWERED : ExitCode.NOT_ANSWERED;
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

  private void text(Shelf shelf, Optional<List<Section>> sections) {
    io.reading().run();
    Map<String, Source> sources = cited ? shelf.sources() : Map.of();
    Cited marks = cited ? Cited.with(sources) : Cited.NO;
    boolean first = true;
    for (Lookup lookup : shelf.lookups()) {
      io.out().print(first || brief ? "" : "\n");
      first = false;
      if (lookup instanceof Lookup.Found found) {
        CodePage page = shelf.pages().of(found.record());
        io.print(brief ? CodeText.brief(page, shelf.pages().tables()) : page(page, sections, marks));
      } else {
        io.print(CodeText.missing(lookup, shelf.pages().notes()));
      }
    }
    if (cited) {
      Set<String> named = new TreeSet<>();
      shelf.found().forEach(page -> named.addAll(page.sources(sections.orElse(page.sections()))));
      io.print(SourceText.of(named, sources));
    }
  }

  private Page page(CodePage page, Optional<List<Section>> sections, Cited marks) {
    if (sections.isEmpty() && !cited) {
      return CodeText.screen(page);
    }
    List<Section> named = sections.orElse(EVERY);
    return CodeText.sections(page,
        named.equals(EVERY) ? page.sections() : EVERY.stream().filter(named::contains).toList(),
        marks);
  }

  private List<String> asked() {
    if (codes.isEmpty()) {
      return io.interactive() ? List.of() : piped();
    }
    List<String> all = new ArrayList<>();
    for (String code : codes) {
      all.addAll(code.equals("-") ? piped() : Shelf.codes(code).toList());
    }
    return all;
  }

  private List<String> piped() {
    List<String> all = new ArrayList<>();
    try (BufferedReader lines = Input.reader(io.in())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        for (String word : line.split("[\\s,;]+")) {
          if (!word.isBlank()) {
            all.add(word);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
