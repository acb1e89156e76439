package casecode.cli;

import casecode.anatomy.Anatomy;
import casecode.catalog.Catalog;
import casecode.catalog.Entry;
import casecode.catalog.Section;
import casecode.engine.Answer;
import casecode.engine.Answer.Decided;
import casecode.engine.Answer.Undecided;
import casecode.engine.Engine;
import casecode.intake.Dialogue;
import casecode.intake.Interview;
import casecode.intake.Study;
import casecode.intake.StudyBuilder;
import casecode.intake.Told;
import casecode.json.AnswerJson;
import casecode.json.BundledAnatomy;
import casecode.json.BundledCatalog;
import casecode.json.BundledTables;
import casecode.json.ReportJson;
import casecode.json.StudyJson;
import casecode.logic.Facts;
import casecode.model.Line;
import casecode.render.AnswerCsv;
import casecode.render.AnswerText;
import casecode.render.Page;
import casecode.render.Printable;
import casecode.render.ReportText;
import casecode.report.Report;
import casecode.report.ReportReader;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code casecode suggest}: from what was done to the coded lines. */
@Command(
    name = "suggest",
    header = "From what was done in a study to the coded lines, and why.",
    synopsisHeading = "%nExamples:%n",
    sortOptions = false,
    customSynopsis = {
      "  casecode suggest",
      "  casecode suggest --ncs 4 --limb right-arm=6/3 --limb left-arm=3",
      "  casecode suggest --study studies.jsonl --json",
      "  casecode suggest --report report.txt"
    })
final class SuggestCommand implements Action {

  private static final String UNNAMED = "1";

  private final Io io;

  @Mixin private FactOptions options;

  @Mixin private SwitchOptions switches;

  @Option(
      names = "--study",
      paramLabel = "FILE",
      description = "studies in JSON, one or many; - is standard input")
  private String studies;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "a laboratory's report as text; - is standard input")
  private String report;

  @Option(
      names = "--why",
      preprocessor = Flag.class,
      description = "the rule behind each line, its sources, the editions")
  private boolean why;

  @Option(names = "--save", paramLabel = "FILE", description = "write the study, to run it again")
  private String save;

  @Mixin private Format format;

  SuggestCommand(Io io) {
    this.io = io;
  }

  @Override
  public ExitCode run() {
    Format.Kind kind = format.kind(io, Format.Kind.values());
    if (studies != null && report != null) {
      throw new UsageError("suggest: give --study FILE or --report FILE, not both");
    }
    if (save != null) {
      // Before anything is asked, so that nobody answers in vain.
      Output.file(save, "--save");
    }
    Defaults defaults = new Defaults(switches, Keys.configured(io));
    Engine engine = new Engine(BundledTables.all());
    if (studies != null) {
      if (save != null) {
        throw new UsageError("--save writes a study that was asked for or given as options; "
            + "with --study it is in a file already");
      }
      if (options.namesStudy()) {
        throw new UsageError("--study holds the facts; leave out the other options about the study");
      }
      StudyCoder coder = new StudyCoder(engine, defaults, kind, why, io.width());
      return new Batch(io, coder, kind).run(studies);
    }
    if (report != null) {
      return report(engine, defaults, kind);
    }
    Anatomy anatomy = new BundledAnatomy();
    boolean asking = io.interactive() && kind == Format.Kind.TEXT;
    Study study = study(anatomy, asking, Told.NOTHING);
    Answer answer = study.answer(engine, defaults);
    boolean asked = asking && answer instanceof Undecided;
    if (asked) {
      Interview begun =
          Interview.begin(engine, anatomy, told -> study(anatomy, true, told), defaults);
      Dialogue.Ended ended = io.dialogue().get().hold(begun);
      if (ended.interrupted()) {
        return ExitCode.INTERRUPTED;
      }
      study = ended.at().study();
      answer = ended.at().answer();
      io.out().println();
    }
    Facts facts = defaults.apply(study.facts());
    print(engine, study, facts, answer, kind, asked, defaults.told(study.facts()));
    if (save != null) {
      save(facts, answer);
    }
    return answer instanceof Decided ? ExitCode.ANSWERED : ExitCode.NOT_ANSWERED;
  }

  /** The study that the options give, and what a dialogue told besides. */
  private Study study(Anatomy anatomy, boolean asking, Told told) {
    StudyBuilder builder = options.study(anatomy, told);
    boolean named = builder.namesNeedleWork();
    if (!named && (asking || !options.namesConduction())) {
      return builder.begun(UNNAMED);
    }
    if (!named) {
      builder.assumeNoNeedle();
    }
    return builder.study(UNNAMED);
  }

  private void print(
      Engine engine, Study study, Facts facts, Answer answer, Format.Kind kind, boolean asked,
      Page configured) {
    switch (kind) {
      case JSON -> io.out().println(AnswerJson.of(study, answer));
      case CSV -> io.out().print(
          AnswerCsv.HEADER + AnswerCsv.named(UNNAMED, AnswerCsv.unnamed(answer)));
      case TEXT -> {
        Catalog catalog = new BundledCatalog();
        io.print(AnswerText.of(answer));
        io.print(why ? configured : new Page());
        if ((asked || why) && answer instanceof Decided decided) {
          io.print(AnswerText.documentation(documentation(catalog, decided)));
        }
        if (why) {
          io.print(AnswerText.why(engine.trace(facts), answer, Shelf.sources(catalog)));
        }
      }
    }
  }

  /** Answers a report, and shows how each of its rows was counted. */
  private ExitCode report(Engine engine, Defaults defaults, Format.Kind kind) {
    Anatomy anatomy = new BundledAnatomy();
    Report read =
        ReportReader.read(
                anatomy, options.study(anatomy), UNNAMED, Input.lines(report, io, "--report"))
            .orElseThrow(
                () ->
                    new UsageError("--report " + report
                        + ": no needle or nerve conduction table was found in it"));
    Answer answer = read.study().answer(engine, defaults);
    Facts facts = defaults.apply(read.study().facts());
    if (kind == Format.Kind.JSON) {
      io.out().println(ReportJson.of(answer, read));
    } else {
      print(engine, read.study(), facts, answer, kind, false,
          defaults.told(read.study().facts()));
    }
    if (kind == Format.Kind.TEXT) {
      io.print(ReportText.of(read, answer));
    }
    if (save != null) {
      save(facts, answer);
    }
    return answer instanceof Decided ? ExitCode.ANSWERED : ExitCode.NOT_ANSWERED;
  }

  private void save(Facts facts, Answer answer) {
    if (answer instanceof Decided) {
      Output.write(Output.file(save, "--save"), StudyJson.of(UNNAMED, facts) + "\n", "--save");
      io.remark("saved; run it again with: casecode suggest --study "
          + Printable.of(Output.asTyped(save))
          + SwitchOptions.asTyped(facts));
    } else {
      io.complain(
          "--save " + Printable.of(save) + ": not saved, the study is not decided yet");
    }
  }

  /** What the report must hold for these lines; a statement that codes share stands once. */
  private static List<String> documentation(Catalog catalog, Decided decided) {
    return decided.lines().stream()
        .map(Line::code)
        .flatMap(code -> catalog.find(code).stream())
        .flatMap(record -> record.entries(Section.DOCUMENTATION).stream())
        .map(Entry::text)
        .distinct()
        .toList();
  }
}
