package casecode.json;

import casecode.engine.Answer;
import casecode.intake.Study;
import java.io.ByteArrayOutputStream;

/** Writes the answers of a batch, one after another; used by one thread. */
public final class AnswerLines {

  private final Parts parts;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private JsonOut json;

  /**
   * Nothing is written yet.
   *
   * @param parts what was written for other answers, by any thread
   */
  public AnswerLines(Parts parts) {
    this.parts = parts;
    this.json = JsonOut.to(bytes, parts);
  }

  /** The answer to a study without a name, to be given one by {@link AnswerJson#name}. */
  public byte[] unnamed(Study study, Answer answer) {
    bytes.reset();
    try {
      AnswerJson.unnamed(json, study, answer);
    } catch (RuntimeException e) {
      // What was begun can neither be ended nor be gone on with.
      json = JsonOut.to(bytes, parts);
      throw e;
    }
    return bytes.toByteArray();
  }
}
