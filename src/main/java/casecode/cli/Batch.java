package casecode.cli;

import casecode.engine.Answer;
import casecode.engine.Answer.Rejected;
import casecode.engine.Engine;
import casecode.intake.Study;
import casecode.json.AnswerJson;
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
import casecode.render.Printable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Studies from a file, each answered, in order; memory holds a few of them at a time. */
final class Batch {

  /** What one study came to; the text is what is printed of it. */
  private record Answered(Named text, boolean decided, boolean wellFormed, boolean bug) {}

  /**
   * An answer as it is printed.
   *
   * @param head so much of it is left out where the answer stands alone
   */
  private record Named(byte[] text, int head) {}

  /** What follows from a study whatever its name. */
  private record Coded(boolean decided, Printed printed) {

    Answered under(String id, boolean wellFormed, boolean bug) {
      return new Answered(printed.under(id), decided, wellFormed, bug);
    }
  }

  /** An answer as it is printed, but for the name of its study. */
  private sealed interface Printed {

    Named under(String id);

    record Json(byte[] unnamed) implements Printed {
      @Override
      public Named under(String id) {
        return new Named(AnswerJson.named(id, unnamed), 0);
      }
    }

    record Rows(List<String> unnamed) implements Printed {
      @Override
      public Named under(String id) {
        return new Named(utf8(AnswerCsv.named(id, unnamed)), 0);
      }
    }

    /** The name stands in a line of its own, and a blank line before it. */
    record Text(String text) implements Printed {
      @Override
      public Named under(String id) {
        String head = "\n" + Printable.brief(id) + ":\n";
        return new Named(utf8(head + text), utf8(head).length);
      }
    }

    private static byte[] utf8(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  private final Io io;
  private final Engine engine;
  private final Defaults defaults;
  private final Format.Kind kind;
  private final boolean why;
  private final Remembered<String, Coded> remembered = Remembered.many();
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
      Named text = answered.text();
      int blank = text.head() > 0 && !begun ? 1 : 0;
      io.write(text.text(), alone ? text.head() : blank);
      begun = true;
      all &= answered.decided();
      anyJson |= answered.wellFormed();
      bug |= answered.bug();
    }
  }

  private List<Answered> answered(List<Piece> pieces) {
    AnswerLines lines = new AnswerLines(parts);
    List<Answered> answers = new ArrayList<>();
    for (Piece piece : pieces) {
      answers.add(answered(piece, lines));
    }
    return answers;
  }

  /** A study that differs from an earlier one by its name, or by a day of a quarter, is not read again. */
  private Answered answered(Piece piece, AnswerLines lines) {
    StudyText text = new StudyText(piece);
    // What was tried and why names the day itself.
    boolean again = repeats.again(text.hashCode()) && !(why && text.day().isPresent());
    Optional<Coded> known = again ? remembered.find(text.rest()) : Optional.empty();
    if (known.isPresent()) {
      return known.get().under(text.id(), true, false);
    }
    Study study = reader.read(piece);
    try {
      Coded coded = coded(study, study.answer(engine, defaults), lines);
      if (again && study.wellFormed() && study.isOf(text.id(), text.day())) {
        remembered.kept(text.rest(), coded);
      }
      return coded.under(study.id(), study.wellFormed(), false);
    } catch (RuntimeException e) {
      // A mistake of ours costs the study in which it shows, and no other.
      Rejected failed = new Rejected(List.of(new Problem("", Casecode.bug(e))));
      return coded(study, failed, lines).under(study.id(), study.wellFormed(), true);
    }
  }

  private Coded coded(Study study, Answer answer, AnswerLines lines) {
    return new Coded(
        answer instanceof Answer.Decided,
        switch (kind) {
          case JSON -> new Printed.Json(lines.unnamed(study, answer));
          case CSV -> new Printed.Rows(AnswerCsv.unnamed(answer));
          case TEXT -> new Printed.Text(page(study, answer).print(io.width()));
        });
  }

  private Page page(Study study, Answer answer) {
    Page page = AnswerText.of(answer);
    if (why && !(answer instanceof Rejected)) {
      page.then(defaults.told(study.facts()))
          .then(
              AnswerText.why(engine.trace(defaults.apply(study.facts())), answer,
                  Shelf.sources(new BundledCatalog())));
    }
    return page;
  }
}
