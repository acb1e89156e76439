package casecode.cli;

import casecode.engine.Answer;
import casecode.engine.Answer.Rejected;
import casecode.engine.Engine;
import casecode.intake.Study;
import casecode.json.AnswerJson;
import casecode.json.BundledAnatomy;
import casecode.json.BundledCatalog;
import casecode.json.StudyReader;
import casecode.json.ValueSplitter;
import casecode.json.ValueSplitter.Piece;
import casecode.logic.Facts;
import casecode.render.AnswerCsv;
import casecode.render.AnswerText;
import casecode.render.Page;
import casecode.render.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Studies from a file, each answered, in order; memory holds a few of them at a time. */
final class Batch {

  /** So many studies go to a processor at once. */
  private static final int CHUNK = 128;

  /** What one study came to. */
  private record Answered(String text, boolean decided, boolean wellFormed) {}

  private final Io io;
  private final Engine engine;
  private final UnaryOperator<Facts> switched;
  private final Format.Kind kind;
  private final boolean why;
  private final StudyReader reader = new StudyReader(new BundledAnatomy());

  private boolean all = true;
  private boolean anyJson;

  Batch(Io io, Engine engine, UnaryOperator<Facts> switched, Format.Kind kind, boolean why) {
    this.io = io;
    this.engine = engine;
    this.switched = switched;
    this.kind = kind;
    this.why = why;
  }

  ExitCode run(String file) {
    ValueSplitter pieces = new ValueSplitter(Input.open(file, io, "--study"));
    List<Piece> first = chunk(pieces);
    if (first.isEmpty()) {
      throw new UsageError("--study " + file + ": holds no study");
    }
    if (kind == Format.Kind.CSV) {
      io.out().print(AnswerCsv.HEADER);
    }
    if (first.size() < CHUNK) {
      print(answered(first, first.size() == 1, true));
    } else {
      try (InOrder<List<Answered>> inOrder = new InOrder<>(this::print)) {
        inOrder.add(() -> answered(first, false, true));
        for (List<Piece> more = chunk(pieces); !more.isEmpty() && !io.closed(); more = chunk(pieces)) {
          List<Piece> some = more;
          inOrder.add(() -> answered(some, false, false));
        }
      }
    }
    if (!anyJson) {
      io.complain("--study " + file + ": holds no study in JSON");
      return ExitCode.USAGE;
    }
    return all ? ExitCode.ANSWERED : ExitCode.NOT_ANSWERED;
  }

  private static List<Piece> chunk(ValueSplitter pieces) {
    List<Piece> chunk = new ArrayList<>();
    while (chunk.size() < CHUNK) {
      Optional<Piece> piece = pieces.next();
      if (piece.isEmpty()) {
        return chunk;
      }
      chunk.add(piece.get());
    }
    return chunk;
  }

  private void print(List<Answered> answers) {
    for (Answered answered : answers) {
      io.out().print(answered.text());
      all &= answered.decided();
      anyJson |= answered.wellFormed();
    }
  }

  private List<Answered> answered(List<Piece> pieces, boolean alone, boolean first) {
    List<Answered> found = new ArrayList<>();
    for (Piece piece : pieces) {
      Study study = reader.read(piece);
      Answer answer = study.answer(engine, switched);
      found.add(
          new Answered(
              text(study, answer, alone, first && found.isEmpty()),
              answer instanceof Answer.Decided, study.wellFormed()));
    }
    return found;
  }

  private String text(Study study, Answer answer, boolean alone, boolean first) {
    return switch (kind) {
      case JSON -> AnswerJson.of(study, answer) + "\n";
      case CSV -> AnswerCsv.of(study.id(), answer);
      case TEXT -> {
        Page page = new Page();
        if (!alone) {
          (first ? page : page.blank()).line(Printable.brief(study.id()) + ":");
        }
        page.then(AnswerText.of(answer));
        if (why && !(answer instanceof Rejected)) {
          page.then(
              AnswerText.why(engine.trace(switched.apply(study.facts())), answer,
                  SuggestCommand.sources(new BundledCatalog())));
        }
        yield page.print(io.width());
      }
    };
  }
}
