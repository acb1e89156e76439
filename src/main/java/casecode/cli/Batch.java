package casecode.cli;

import casecode.engine.Answer;
import casecode.engine.Answer.Rejected;
import casecode.engine.Engine;
import casecode.intake.Study;
import casecode.json.AnswerJson;
import casecode.json.BundledAnatomy;
import casecode.json.BundledCatalog;
import casecode.json.Parts;
import casecode.json.StudyReader;
import casecode.json.Unnamed;
import casecode.json.ValueSplitter;
import casecode.json.ValueSplitter.Piece;
import casecode.model.Problem;
import casecode.recall.Remembered;
import casecode.recall.Repeats;
import casecode.render.AnswerCsv;
import casecode.render.AnswerText;
import casecode.render.Page;
import casecode.render.Printable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Studies from a file, each answered, in order; memory holds a few of them at a time. */
final class Batch {

  /** What one study came to; the text is what is printed of it. */
  private record Answered(
      String id, byte[] text, boolean decided, boolean wellFormed, boolean bug) {}

  /**
   * What follows from a study whatever its name.
   *
   * @param named takes the name, gives what is printed
   */
  private record Coded(boolean decided, Function<String, byte[]> named) {

    Answered under(String id, boolean wellFormed, boolean bug) {
      return new Answered(id, named.apply(id), decided, wellFormed, bug);
    }
  }

  private final Io io;
  private final Engine engine;
  private final Defaults defaults;
  private final Format.Kind kind;
  private final boolean why;
  private final Remembered<String, Coded> remembered = new Remembered<>();
  private final Repeats repeats = new Repeats();
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
      io.write(answered.text());
      begun = true;
      all &= answered.decided();
      anyJson |= answered.wellFormed();
      bug |= answered.bug();
    }
  }

  private List<Answered> answered(List<Piece> pieces) {
    List<Answered> answers = new ArrayList<>();
    for (Piece piece : pieces) {
      answers.add(answered(piece));
    }
    return answers;
  }

  /** A study that differs from an earlier one by its name only is not read again. */
  private Answered answered(Piece piece) {
    Unnamed text = Unnamed.of(piece);
    Optional<Coded> known = remembered.find(text.rest());
    if (known.isPresent()) {
      return known.get().under(text.id(), true, false);
    }
    Study study = reader.read(piece);
    try {
      Coded coded = coded(study, study.answer(engine, defaults));
      boolean same = study.wellFormed() && study.id().equals(text.id());
      if (same && repeats.again(text.rest())) {
        remembered.kept(text.rest(), coded);
      }
      return coded.under(study.id(), study.wellFormed(), false);
    } catch (RuntimeException e) {
      // A mistake of ours costs the study in which it shows, and no other.
      Rejected failed = new Rejected(List.of(new Problem("", Casecode.bug(e))));
      return coded(study, failed).under(study.id(), study.wellFormed(), true);
    }
  }

  private Coded coded(Study study, Answer answer) {
    boolean decided = answer instanceof Answer.Decided;
    return switch (kind) {
      case JSON -> {
        byte[] json = AnswerJson.unnamed(study, answer, parts);
        yield new Coded(decided, id -> AnswerJson.named(id, json));
      }
      case CSV -> {
        List<String> rows = AnswerCsv.unnamed(answer);
        yield new Coded(decided, id -> utf8(AnswerCsv.named(id, rows)));
      }
      case TEXT -> {
        byte[] text = utf8(page(study, answer).print(io.width()));
        yield new Coded(decided, id -> text);
      }
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
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
}
