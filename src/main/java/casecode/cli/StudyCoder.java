package casecode.cli;

import casecode.catalog.Source;
import casecode.engine.Answer;
import casecode.engine.Answer.Decided;
import casecode.engine.Answer.Rejected;
import casecode.engine.Engine;
import casecode.intake.Study;
import casecode.json.AnswerLines;
import casecode.json.BundledAnatomy;
import casecode.json.BundledCatalog;
import casecode.json.Parts;
import casecode.json.StudyReader;
import casecode.json.StudyText;
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
import java.util.function.Supplier;

/**
 * From the text of studies to printed answers. All studies of a lot take one step before any takes the
 * next: the code of one step fits into what a processor has at hand and that of all steps does not, and
 * to fetch it anew for every study took an eighth of the time. Safe for several threads.
 */
final class StudyCoder {

  /** A study on its way. */
  private sealed interface Stage {}

  /** Until it is read it has only the line of its piece for a name. */
  private sealed interface Unread extends Stage {
    Piece piece();
  }

  private record Begun(Piece piece) implements Unread {}

  /** A text that came before, and may come again, goes with it to the end. */
  private record Compared(Piece piece, Optional<StudyText> text) implements Unread {}

  private record Parsed(Piece piece, Supplier<Study> content, Optional<StudyText> text)
      implements Unread {}

  private record Read(Study study, Optional<StudyText> text) implements Stage {}

  private record Answered(Study study, Answer answer, Optional<StudyText> text) implements Stage {}

  private record Done(String id, Coded coded) implements Stage {}

  /** What follows from a study whatever its name. */
  private record Coded(Answers.Unnamed answer, Answers.Outcome outcome) {}

  private final Engine engine;
  private final Defaults defaults;
  private final Format.Kind kind;
  private final boolean why;
  private final int width;
  private final Function<Piece, Supplier<Study>> reader;
  private final Map<String, Source> sources;
  private final Remembered<String, Coded> remembered = Remembered.many();
  private final Repeats repeats = new Repeats();
  private final Parts parts = new Parts();

  /**
   * Nothing is coded yet.
   *
   * @param width of a line of text, in columns
   */
  StudyCoder(Engine engine, Defaults defaults, Format.Kind kind, boolean why, int width) {
    this(engine, defaults, kind, why, width, new StudyReader(new BundledAnatomy())::parsed);
  }

  /** The same with another reader of studies. */
  StudyCoder(
      Engine engine, Defaults defaults, Format.Kind kind, boolean why, int width,
      Function<Piece, Supplier<Study>> reader) {
    this.engine = engine;
    this.defaults = defaults;
    this.kind = kind;
    this.why = why;
    this.width = width;
    this.reader = reader;
    this.sources = why ? Shelf.sources(new BundledCatalog()) : Map.of();
  }

  /** The answers to some studies, in order. */
  Answers answered(List<Piece> pieces) {
    Stage[] lot = new Stage[pieces.size()];
    for (int i = 0; i < lot.length; i++) {
      lot[i] = new Begun(pieces.get(i));
    }
    boolean asking = repeats.areWorthAsking();
    AnswerLines lines = new AnswerLines(parts);
    boolean going = true;
    while (going) {
      going = false;
      for (int i = 0; i < lot.length; i++) {
        if (!(lot[i] instanceof Done)) {
          lot[i] = next(lot[i], asking, lines);
          going = true;
        }
      }
    }
    Answers answers = new Answers(lot.length);
    for (Stage stage : lot) {
      Done done = (Done) stage;
      answers.add(done.id(), done.coded().answer(), done.coded().outcome());
    }
    return answers;
  }

  /** One step on; a mistake of ours costs the study in which it shows, and no other. */
  private Stage next(Stage stage, boolean asking, AnswerLines lines) {
    try {
      if (stage instanceof Begun it) {
        return compared(it.piece(), asking);
      } else if (stage instanceof Compared it) {
        return new Parsed(it.piece(), reader.apply(it.piece()), it.text());
      } else if (stage instanceof Parsed it) {
        return new Read(it.content().get(), it.text());
      } else if (stage instanceof Read it) {
        return new Answered(it.study(), it.study().answer(engine, defaults), it.text());
      }
      return done((Answered) stage, lines);
    } catch (RuntimeException e) {
      Problem bug = new Problem("", Casecode.bug(e));
      Study study = study(stage, bug);
      Answers.Unnamed answer = unnamed(study, new Rejected(List.of(bug)), lines);
      return new Done(study.id(), new Coded(answer, Answers.Outcome.BUG));
    }
  }

  private static Study study(Stage stage, Problem bug) {
    if (stage instanceof Read it) {
      return it.study();
    } else if (stage instanceof Answered it) {
      return it.study();
    }
    return Study.unread(String.valueOf(((Unread) stage).piece().line()), true, bug);
  }

  /** A study of which another one came before is not read again. */
  private Stage compared(Piece piece, boolean asking) {
    Optional<StudyText> text = asking ? again(piece) : Optional.empty();
    Optional<Coded> known =
        text.isPresent() ? remembered.find(text.get().rest()) : Optional.empty();
    return known.isPresent()
        ? new Done(text.get().id(), known.get())
        : new Compared(piece, text);
  }

  /** The text of a study that differs from an earlier one by its name only, or by a day of a quarter. */
  private Optional<StudyText> again(Piece piece) {
    StudyText text = new StudyText(piece);
    // What was tried and why names the day itself.
    return repeats.again(text.hashCode()) && !(why && text.day().isPresent())
        ? Optional.of(text)
        : Optional.empty();
  }

  private Done done(Answered it, AnswerLines lines) {
    Study study = it.study();
    Coded coded =
        new Coded(
            unnamed(study, it.answer(), lines),
            it.answer() instanceof Decided ? Answers.Outcome.DECIDED
                : study.wellFormed() ? Answers.Outcome.NOT_DECIDED
                : Answers.Outcome.NO_JSON);
    if (it.text().isPresent() && study.wellFormed()
        && study.isOf(it.text().get().id(), it.text().get().day())) {
      remembered.kept(it.text().get().rest(), coded);
    }
    return new Done(study.id(), coded);
  }

  private Answers.Unnamed unnamed(Study study, Answer answer, AnswerLines lines) {
    return switch (kind) {
      case JSON -> new Answers.Unnamed.Json(lines.unnamed(study, answer));
      case CSV -> new Answers.Unnamed.Rows(AnswerCsv.unnamed(answer));
      case TEXT -> new Answers.Unnamed.Text(page(study, answer).print(width));
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
