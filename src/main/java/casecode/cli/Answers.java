package casecode.cli;

import casecode.json.AnswerJson;
import casecode.render.AnswerCsv;
import casecode.render.Printable;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers to some studies of a file, one after another as they are printed; filled by one thread. */
final class Answers {

  /** An answer as it is printed, but for the name of its study. */
  sealed interface Unnamed {
    record Json(byte[] answer) implements Unnamed {}

    record Rows(List<String> rows) implements Unnamed {}

    record Text(String text) implements Unnamed {}
  }

  /** What became of a study. */
  enum Outcome {
    DECIDED,
    NOT_DECIDED,
    NO_JSON,

    /** A mistake of ours showed. */
    BUG
  }

  /** Few answers are longer, in bytes. */
  private static final int LONG = 1 << 10;

  private final Printed text;
  private int head;
  private int count;
  private boolean decided = true;
  private boolean anyJson;
  private boolean bug;

  /** Bytes that are handed on without being copied. */
  private static final class Printed extends ByteArrayOutputStream {
    Printed(int room) {
      super(room);
    }

    void handOn(PrintStream out, int from) {
      out.write(buf, from, count - from);
    }
  }

  /**
   * None yet.
   *
   * @param expected for so many there is room at once
   */
  Answers(int expected) {
    this.text = new Printed(expected * LONG);
  }

  /** One more answer. */
  void add(String id, Unnamed answer, Outcome outcome) {
    if (answer instanceof Unnamed.Json it) {
      AnswerJson.name(id, it.answer(), text);
    } else if (answer instanceof Unnamed.Rows it) {
      text.writeBytes(utf8(AnswerCsv.named(id, it.rows())));
    } else {
      // The name stands in a line of its own, and a blank line before it.
      text.writeBytes(utf8("\n" + Printable.brief(id) + ":\n"));
      head = count == 0 ? text.size() : head;
      text.writeBytes(utf8(((Unnamed.Text) answer).text()));
    }
    count++;
    decided &= outcome == Outcome.DECIDED;
    anyJson |= outcome != Outcome.NO_JSON;
    bug |= outcome == Outcome.BUG;
  }

  private static byte[] utf8(String some) {
    return some.getBytes(StandardCharsets.UTF_8);
  }

  /** Prints them, from a place on. */
  void print(PrintStream out, int from) {
    text.handOn(out, from);
  }

  /** How long the head of the first is: a blank line, and its name. */
  int head() {
    return head;
  }

  int count() {
    return count;
  }

  boolean areDecided() {
    return decided;
  }

  boolean anyJson() {
    return anyJson;
  }

  boolean hasBug() {
    return bug;
  }
}
