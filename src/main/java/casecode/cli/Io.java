package casecode.cli;

import casecode.config.Surroundings;
import casecode.intake.Dialogue;
import casecode.render.Page;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What a command may touch of the outside.
 *
 * @param interactive whether somebody sits at both standard input and standard output
 * @param width at which text for people is wrapped
 * @param dialogue made only when somebody is asked
 * @param reading called before text that somebody reads, which may be longer than the screen
 * @param progress begins to count only when something counts; empty where nobody would see it
 * @param around where a configuration can stand
 * @param quiet whether only errors are wanted; known once the command line is read
 */
public record Io(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean interactive,
    int width,
    Supplier<Dialogue> dialogue,
    Runnable reading,
    Supplier<Optional<Progress>> progress,
    Surroundings around,
    BooleanSupplier quiet) {

  /** The same for somebody who may want to see errors only. */
  Io with(BooleanSupplier wanted) {
    return new Io(in, out, err, interactive, width, dialogue, reading,
        () -> wanted.getAsBoolean() ? Optional.empty() : progress.get(), around, wanted);
  }

  /** The same, reading something else, with everything that is printed going elsewhere. */
  Io between(InputStream input, PrintStream elsewhere) {
    return new Io(
        input, elsewhere, elsewhere, false, width, dialogue, () -> {}, progress, Surroundings.NONE,
        quiet);
  }

  /** Text for people, to standard output. */
  public void print(Page page) {
    out.print(page.print(width));
  }

  /** One line to standard error, headed by the program's name. */
  public void complain(String message) {
    err.println("casecode: " + message);
  }

  /** A line that is no error, for standard error; nothing where only errors are wanted. */
  public void remark(String message) {
    if (!quiet.getAsBoolean()) {
      complain(message);
    }
  }

  /** Whether nobody reads the answers any more. Asked seldom: it flushes what is written. */
  public boolean closed() {
    return out.checkError();
  }
}
