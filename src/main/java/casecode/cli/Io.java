package casecode.cli;

import casecode.intake.Dialogue;
import casecode.render.Page;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a command may touch of the outside.
 *
 * @param interactive whether somebody sits at both standard input and standard output
 * @param width at which text for people is wrapped
 * @param dialogue made only when somebody is asked
 * @param reading called before text that somebody reads, which may be longer than the screen
 * @param progress begins to count only when something counts; empty where nobody would see it
 */
public record Io(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean interactive,
    int width,
    Supplier<Dialogue> dialogue,
    Runnable reading,
    Supplier<Optional<Progress>> progress) {

  /** Text for people, to standard output. */
  public void print(Page page) {
    out.print(page.print(width));
  }

  /** One line to standard error, headed by the program's name. */
  public void complain(String message) {
    err.println("casecode: " + message);
  }

  /** Whether nobody reads the answers any more. Asked seldom: it flushes what is written. */
  public boolean closed() {
    return out.checkError();
  }
}
