package casecode.cli;

import casecode.catalog.Source;
import casecode.engine.Answer;
import casecode.engine.Answer.Rejected;
import casecode.engine.Engine;
import casecode.intake.Study;
import casecode.json.AnswerLines;
import casecode.json.BundledAnatomy;
import casecode.json.BundledCatalog;
import casecode.json.Parts;
import casecode.json.StudyReader;
import casecode.json.StudyText;
import casecode.json.ValueSplitter;
import casecode.json.ValueSplitter.Piece;
import casecode.model.Problem;
import casecode.recall.Remembered;
import casecode.recall.Repeats;
import casecode.render.AnswerCsv;
import casecode.render.AnswerText;
import casecode.render.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Studies from a file, each answered, in order; memory holds a few of them at a time. */
final class Batch {

  /** What follows from a study whatever its name. */
  private record Coded(Answers.Unnamed answer, boolean decided) {}

  private final Io io;
  private final Engine engine;
  private final Defaults defaults;
  private final Format.Kind kind;
  private final boolean why;
  private final Map<String, Source> sources;
  private final Remembered<String, Coded> remembered = Remembered.many();
  private final Repeats repeats = new Repeats();
  private final Parts parts = new Parts();
  private final Function<Piece, Study> reader;

  private boolean all = true;
  private boolean anyJson;
  private boolean begun;
  private boolean bug;

  Batch(Io io, Engine engine, Defaults defaults, Format.Kind kind, boolean why) {
    this(io, engine, defaults, kind, why, new StudyReader(new BundledAnatomy())::read);
  }

  /** The same with another reader of studies. */
  Batch(
      Io io, Engine engine, Defaults defaults, Format.Kind kind, boolean why,
      Function<Piece, Study> reader) {
    this.io = io;
    this.reader = reader;
    this.engine = engine;
    this.defaults = defaults;
    this.kind = kind;
    this.why = why;
    this.sources = why ? Shelf.sources(new BundledCatalog()) : Map.of();
  }

  ExitCode run(String file) {
    ValueSplitter pieces = new ValueSplitter(Input.open(file, io, "--study"));
    if (kind == Format.Kind.CSV) {
      io.out().print(AnswerCsv.HEADER);
    }
    int studies = InOrder.each(pieces::next, Piece::length, this::answered, this::print, io::closed);
    if (studies == 0) {
      throw new UsageError("--study " + file + ": holds no study");
    }
    if (!anyJson) {
      io.complain("--study " + file + ": holds no study in JSON");
      return ExitCode.USAGE;
    }
    return bug ? ExitCode.BUG : all ? ExitCode.ANSWERED : ExitCode.NOT_ANSWERED;
  }

  /** An answer that stands alone needs no head; the first of several has no blank line before it. */
  private void print(Answers answers) {
    boolean alone = answers.count() == 1 && !begun;
    int blank = begun ? 0 : Math.min(1, answers.head());
    answers.print(io.out(), alone ? answers.head() : blank);
    begun |= answers.count() > 0;
    all &= answers.areDecided();
    anyJson |= answers.anyJson();
    bug |= answers.hasBug();
  }

  private Answers answered(List<Piece> pieces) {
    AnswerLines lines = new AnswerLines(parts);
    Answers answers = new Answers(pieces.size());
    boolean asking = repeats.areWorthAsking();
    for (Piece piece : pieces) {
      answer(piece, asking, lines, answers);
    }
    return answers;
  }

  /** The text of a study that differs from an earlier one by its name only, or by a day of a quarter. */
  private Optional<StudyText> again(Piece piece) {
    StudyText text = new StudyText(piece);
    // What was tried and why names the day itself.
    return repeats.again(text.hashCode()) && !(why && text.day().isPresent())
        ? Optional.of(text)
        : Optional.empty();
  }

  /** A study of which another one came before is not read again. */
  private void answer(Piece piece, boolean asking, AnswerLines lines, Answers answers) {
    // Until it is read a study has only its line for a name.
    Study study = Study.unread(String.valueOf(piece.line()), true, new Problem("", ""));
    try {
      Optional<StudyText> again = asking ? again(piece) : Optional.empty();
      Optional<Coded> known =
          again.isPresent() ? remembered.find(again.get().rest()) : Optional.empty();
      if (known.isPresent()) {
        answers.add(again.get().id(), known.get().answer(), known.get().decided(), true);
        return;
      }
      study = reader.apply(piece);
      Answer answer = study.answer(engine, defaults);
      Coded coded = new Coded(unnamed(study, answer, lines), answer instanceof Answer.Decided);
      if (again.isPresent() && study.wellFormed()
          && study.isOf(again.get().id(), again.get().day())) {
        remembered.kept(again.get().rest(), coded);
      }
      answers.add(study.id(), coded.answer(), coded.decided(), study.wellFormed());
    } catch (RuntimeException e) {
      // A mistake of ours costs the study in which it shows, and no other.
      Rejected failed = new Rejected(List.of(new Problem("", Casecode.bug(e))));
      answers.failed(study.id(), unnamed(study, failed, lines), study.wellFormed());
    }
  }

  private Answers.Unnamed unnamed(Study study, Answer answer, AnswerLines lines) {
    return switch (kind) {
      case JSON -> new Answers.Unnamed.Json(lines.unnamed(study, answer));
      case CSV -> new Answers.Unnamed.Rows(AnswerCsv.unnamed(answer));
      case TEXT -> new Answers.Unnamed.Text(page(study, answer).print(io.width()));
    };
  }

  private Page page(Study study, Answer answer) {
    Page page = AnswerText.of(answer);
    if (why && !(answer instanceof Rejected)) {
      page.then(defaults.told(study.facts()))
          .then(
              AnswerText.why(engine.trace(defaults.apply(study.facts())), answer, sources));
    }
    return page;
  }
}
