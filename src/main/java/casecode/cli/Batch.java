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
import casecode.logic.Facts;
import casecode.render.AnswerCsv;
import casecode.render.AnswerText;
import casecode.render.Printable;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Studies from a file, answered one by one and in order; memory holds one study. */
record Batch(Io io, Engine engine, UnaryOperator<Facts> switched, Format.Kind kind, boolean why) {

  ExitCode run(String file) {
    ValueSplitter pieces = new ValueSplitter(Input.open(file, io, "--study"));
    Optional<ValueSplitter.Piece> piece = pieces.next();
    if (piece.isEmpty()) {
      throw new UsageError("--study " + file + ": holds no study");
    }
    if (kind == Format.Kind.CSV) {
      io.out().print(AnswerCsv.HEADER);
    }
    StudyReader reader = new StudyReader(new BundledAnatomy());
    boolean all = true;
    boolean anyJson = false;
    boolean first = true;
    while (piece.isPresent() && !io.closed()) {
      Study study = reader.read(piece.get());
      piece = pieces.next();
      Answer answer = study.answer(engine, switched);
      boolean alone = first && piece.isEmpty();
      print(study, answer, first, alone);
      first = false;
      all &= answer instanceof Answer.Decided;
      anyJson |= study.wellFormed();
    }
    if (!anyJson) {
      io.complain("--study " + file + ": holds no study in JSON");
      return ExitCode.USAGE;
    }
    return all ? ExitCode.ANSWERED : ExitCode.NOT_ANSWERED;
  }

  private void print(Study study, Answer answer, boolean first, boolean alone) {
    switch (kind) {
      case JSON -> io.out().println(AnswerJson.of(study, answer));
      case CSV -> io.out().print(AnswerCsv.of(study.id(), answer));
      case TEXT -> {
        if (!alone) {
          io.out().println((first ? "" : "\n") + Printable.brief(study.id()) + ":");
        }
        io.print(AnswerText.of(answer));
        if (why && !(answer instanceof Rejected)) {
          io.print(
              AnswerText.why(engine.trace(switched.apply(study.facts())), answer,
                  SuggestCommand.sources(new BundledCatalog())));
        }
      }
    }
  }
}
