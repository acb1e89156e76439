package casecode.cli;

import casecode.json.ValueSplitter;
import casecode.json.ValueSplitter.Piece;
import casecode.render.AnswerCsv;

/** Studies from a file, each answered, in order; memory holds a few of them at a time. */
final class Batch {

  private final Io io;
  private final Format.Kind kind;
  private final StudyCoder coder;

  private boolean all = true;
  private boolean anyJson;
  private boolean begun;
  private boolean bug;

  Batch(Io io, StudyCoder coder, Format.Kind kind) {
    this.io = io;
    this.coder = coder;
    this.kind = kind;
  }

  ExitCode run(String file) {
    ValueSplitter pieces = new ValueSplitter(Input.open(file, io, "--study"));
    if (kind == Format.Kind.CSV) {
      io.out().print(AnswerCsv.HEADER);
    }
    int studies = InOrder.each(pieces::next, Piece::length, coder::answered, this::print, io::closed);
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
}
