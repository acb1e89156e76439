package casecode.cli;

import casecode.engine.Answer.Rejected;
import casecode.engine.Answer;
import casecode.engine.Engine;
import casecode.intake.Study;
import casecode.json.AnswerJson;
import casecode.json.BundledAnatomy;
import casecode.json.BundledCatalog;
import casecode.json.Parts;
import casecode.json.StudyReader;
import casecode.json.Unnamed;
import casecode.json.ValueSplitter.Piece;
import casecode.json.ValueSplitter;
import casecode.model.Problem;
import casecode.recall.Remembered;
import casecode.render.AnswerCsv;
import casecode.render.AnswerText;
import casecode.render.Page;
import casecode.render.Printable;
import java.util.List;
import java.util.Optional;

/** Studies from a file, each answered, in order; memory holds a few of them at a time. */
final class Batch {

  /** What one study came to. */
  private record Answered(String id, Coded coded, boolean wellFormed, boolean bug) {}

  /**
   * What follows from a study whatever its name.
   *
   * @param text the answer as it is printed, but for the name
   */
  private record Coded(Answer answer, String text) {}

  private final Io io;
  private final Engine engine;
  private final Defaults defaults;
  private final Format.Kind kind;
  private final boolean why;
  private final Remembered<String, Coded> remembered = new Remembered<>();
  private final Parts parts = new Parts();
  private final StudyReader reader = new StudyReader(new BundledAnatomy());

  private boolean all = true;
  private boolean anyJson;
  private boolean begun;
  private boolean bug;

  Batch(Io io, Engine engine, Defaults defaults, Format.Kind kind, boolean why) {
    this.io = io;
    this.engine = engine;
    this.defaults = defaults;
    this.kind = kind;
    this.why = why;
  }

  ExitCode run(String file) {
    ValueSplitter pieces = new ValueSplitter(Input.open(file, io, "--study"));
    if (kind == Format.Kind.CSV) {
      io.out().print(AnswerCsv.HEADER);
    }
    int studies = InOrder.each(pieces::next, this::answered, this::print, io::closed);
    if (studies == 0) {
      throw new UsageError("--study " + file + ": holds no study");
    }
    if (!anyJson) {
      io.complain("--study " + file + ": holds no study in JSON");
      return ExitCode.USAGE;
    }
    return bug ? ExitCode.BUG : all ? ExitCode.ANSWERED : ExitCode.NOT_ANSWERED;
  }

  private void print(List<Answered> answers) {
    boolean alone = answers.size() == 1 && !begun;
    for (Answered answered : answers) {
      if (kind == Format.Kind.TEXT && !alone) {
        io.out().print(begun ? "\n" : "");
        io.print(new Page().line(Printable.brief(answered.id()) + ":"));
      }
      io.write(named(answered));
      begun = true;
      all &= answered.coded().answer() instanceof Answer.Decided;
      anyJson |= answered.wellFormed();
      bug |= answered.bug();
    }
  }

  private List<Answered> answered(List<Piece> pieces) {
    return pieces.stream().map(this::answered).toList();
  }

  /** A study that differs from an earlier one by its name only is not read again. */
  private Answered answered(Piece piece) {
    Unnamed text = Unnamed.of(piece);
    Optional<Coded> known = remembered.find(text.rest());
    if (known.isPresent()) {
      return new Answered(text.id(), known.get(), true, false);
    }
    Study study = reader.read(piece);
    Answered answered = answered(study);
    if (study.wellFormed() && study.id().equals(text.id()) && !answered.bug()) {
      remembered.kept(text.rest(), answered.coded());
    }
    return answered;
  }

  /** A mistake of ours costs the study in which it shows, and no other. */
  private Answered answered(Study study) {
    try {
      Answer answer = study.answer(engine, defaults);
      return new Answered(study.id(), coded(study, answer), study.wellFormed(), false);
    } catch (RuntimeException e) {
      Rejected failed = new Rejected(List.of(new Problem("", Casecode.bug(e))));
      return new Answered(study.id(), coded(study, failed), study.wellFormed(), true);
    }
  }

  private Coded coded(Study study, Answer answer) {
    return new Coded(answer,
        switch (kind) {
          case JSON -> AnswerJson.unnamed(study, answer, parts);
          case CSV -> "";
          case TEXT -> page(study, answer).print(io.width());
        });
  }

  private Page page(Study study, Answer answer) {
    Page page = new Page().then(AnswerText.of(answer));
    if (why && !(answer instanceof Rejected)) {
      page.then(defaults.told(study.facts()))
          .then(
              AnswerText.why(engine.trace(defaults.apply(study.facts())), answer,
                  Shelf.sources(new BundledCatalog())));
    }
    return page;
  }

  private String named(Answered answered) {
    Coded coded = answered.coded();
    return switch (kind) {
      case JSON -> AnswerJson.named(answered.id(), coded.text()) + "\n";
      case CSV -> AnswerCsv.of(answered.id(), coded.answer());
      case TEXT -> coded.text();
    };
  }
}
