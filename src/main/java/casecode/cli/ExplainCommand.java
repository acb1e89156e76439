package casecode.cli;

import casecode.catalog.Notes;
import casecode.engine.Answer;
import casecode.engine.Engine;
import casecode.engine.Trace;
import casecode.intake.Study;
import casecode.json.BundledAnatomy;
import casecode.json.BundledCatalog;
import casecode.json.BundledTables;
import casecode.json.CodeJson;
import casecode.json.StudyReader;
import casecode.json.TraceJson;
import casecode.json.ValueSplitter;
import casecode.model.Code;
import casecode.pages.CodePage;
import casecode.pages.Comparison;
import casecode.render.AnswerText;
import casecode.render.CodeText;
import casecode.render.CompareText;
import casecode.render.ExplainText;
import casecode.render.Page;
import casecode.render.Printable;
import casecode.render.RuleText;
import casecode.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casecode explain}: why a code, why not its neighbour, why this answer. */
@Command(
    name = "explain",
    header = "What decides a code, what tells two apart, or how an answer came about.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = {
      "  casecode explain 95861",
      "  casecode explain 95861 95886",
      "  casecode explain 95885 95886 95887",
      "  casecode explain --study study.json",
      "  casecode explain --rules"
    })
final class ExplainCommand implements Action {

  private final Io io;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..*",
      completionCandidates = Candidates.Codes.class,
      description = "one code, or several to compare")
  private List<String> codes = new ArrayList<>();

  @Option(
      names = "--study",
      paramLabel = "FILE",
      description = "a study in JSON: every rule tried, and on what; - is standard input")
  private String studies;

  @Option(names = "--rules", preprocessor = Flag.class, description = "the whole rule book")
  private boolean rules;

  @Mixin private SwitchOptions switches;

  @Mixin private OverlayOption overlay;

  @Mixin private Format format;

  ExplainCommand(Io io) {
    this.io = io;
  }

  @Override
  public ExitCode run() {
    List<String> named =
        codes.stream().flatMap(word -> Shelf.codes(word).stream()).map(ExplainCommand::plain).distinct().toList();
    Format.Kind kind = kind(named);
    boolean json = kind == Format.Kind.JSON;
    int asked = (named.isEmpty() ? 0 : 1) + (studies == null ? 0 : 1) + (rules ? 1 : 0);
    if (asked != 1) {
      throw new UsageError("explain: give one code or several, or --study FILE, or --rules");
    }
    if (rules) {
      if (json) {
        io.out().println(TraceJson.book(RuleBook.EDITION, RuleBook.decisions()));
      } else {
        io.print(RuleText.book());
      }
      return ExitCode.ANSWERED;
    }
    return studies == null ? codes(named, kind) : study(json);
  }

  /** Only codes side by side are a table. */
  private Format.Kind kind(List<String> named) {
    return named.size() > 1
        ? format.kind(io, Format.Kind.values())
        : format.kind(io, Format.Kind.TEXT, Format.Kind.JSON);
  }

  /** A code without what may stand on it, so that none is compared with itself. */
  private static String plain(String typed) {
    return Code.parse(typed).map(Code::value).orElse(typed);
  }

  private ExitCode codes(List<String> named, Format.Kind kind) {
    Notes notes = overlay.notes(io, code -> named.contains(code.value()));
    Shelf shelf = new Shelf(new BundledCatalog(), named, notes);
    List<CodePage> found = shelf.found();
    boolean all = found.size() == named.size();
    if (kind == Format.Kind.JSON) {
      io.out().println(CodeJson.whole(shelf.pages()).explained(shelf.lookups()));
    } else if (!all) {
      shelf.missing().forEach(lookup -> io.print(CodeText.missing(lookup, shelf.notes())));
    } else if (found.size() == 1) {
      io.print(ExplainText.code(found.get(0), shelf.sources()));
    } else {
      Comparison table = shelf.compared();
      if (kind == Format.Kind.CSV) {
        io.out().print(CompareText.csv(table));
      } else {
        io.print(CompareText.of(table));
      }
    }
    return all ? ExitCode.ANSWERED : ExitCode.NOT_ANSWERED;
  }

  private ExitCode study(boolean json) {
    Defaults defaults = new Defaults(switches, Keys.configured(io));
    Engine engine = new Engine(BundledTables.all());
    ValueSplitter pieces = new ValueSplitter(Input.open(studies, io, "--study"));
    StudyReader reader = new StudyReader(new BundledAnatomy());
    boolean all = true;
    boolean anyJson = false;
    for (Optional<ValueSplitter.Piece> piece = pieces.next();
        piece.isPresent() && !io.closed();
        piece = pieces.next()) {
      Study study = reader.read(piece.get());
      Answer answer = study.answer(engine, defaults);
      List<Trace> traces =
          study.problems().isEmpty()
              ? engine.explained(defaults.apply(study.facts()))
              : List.of();
      all &= answer instanceof Answer.Decided;
      anyJson |= study.wellFormed();
      if (json) {
        io.out().println(TraceJson.of(study, answer, traces));
      } else {
        io.print(new Page().line(Printable.brief(study.id()) + ":")
            .then(AnswerText.of(answer))
            .then(study.problems().isEmpty() ? defaults.told(study.facts()) : new Page())
            .then(ExplainText.traces(traces)));
      }
    }
    if (!anyJson) {
      throw new UsageError("--study " + studies + ": holds no study in JSON");
    }
    return all ? ExitCode.ANSWERED : ExitCode.NOT_ANSWERED;
  }
}
