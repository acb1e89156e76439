package casecode;

import casecode.cli.Casecode;
import casecode.cli.ExitCode;
import casecode.cli.Io;
import casecode.cli.Progress;
import casecode.config.Surroundings;
import casecode.render.Page;
import casecode.terminal.TerminalDialogue;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The edge of the process: the only place that touches its streams, its terminal and its end. */
public final class Main {

  /** Set by the launcher, as Java cannot tell whether standard error is a terminal. */
  private static final String ERR_IS_TERMINAL = "casecode.err.terminal";

  /** Set by the launcher at a terminal, as Java would need a library to learn it. */
  private static final String ROWS = "casecode.rows";
  private static final String COLUMNS = "casecode.columns";

  private static final String PAGER = "less -FRX";

  private Main() {}

  public static void main(String[] args) {
    Watched written =
        new Watched(new FileOutputStream(FileDescriptor.out), Watched::saidWhenReaderLeft);
    PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
    boolean atTerminal = atTerminal();
    Optional<Screen> screen = atTerminal ? screen(written) : Optional.empty();
    PrintStream out = utf8(screen.<OutputStream>map(found -> found).orElse(written));
    int width = atTerminal ? Page.WIDTH : Page.UNWRAPPED;
    // A lambda, as a method reference would load the terminal library for every look-up.
    boolean counting = !atTerminal && System.getProperty(ERR_IS_TERMINAL) != null;
    Io io =
        new Io(System.in, out, err, atTerminal, width,
            () -> {
              screen.ifPresent(Screen::release);
              return new TerminalDialogue();
            },
            () -> screen.ifPresent(Screen::hold),
            () -> counting ? Optional.of(new Progress(err, System::nanoTime)) : Optional.empty(),
            around(), () -> false);
    int exit = Casecode.run(io, args).number();
    out.flush();
    screen.ifPresent(Screen::close);
    if (written.isLost()) {
      io.complain("the answer could not be written to standard output");
      exit = ExitCode.NOT_ANSWERED.number();
    }
    err.flush();
    System.exit(exit);
  }

  private static Surroundings around() {
    return Surroundings.of(
        System.getenv(), System.getProperty("user.home", ""), File.separatorChar == '\\');
  }

  /** The screen, where its size is known and the user wants a pager. */
  private static Optional<Screen> screen(OutputStream terminal) {
    int rows = Integer.getInteger(ROWS, 0);
    int columns = Integer.getInteger(COLUMNS, 0);
    String pager = Optional.ofNullable(System.getenv("PAGER")).orElse(PAGER).strip();
    boolean wanted = !pager.isEmpty() && !pager.equals("cat");
    return rows > 0 && wanted && !"dumb".equals(System.getenv("TERM"))
        ? Optional.of(new Screen(terminal, pager, rows, columns > 0 ? columns : Page.WIDTH))
        : Optional.empty();
  }

  private static PrintStream utf8(OutputStream to) {
    return new PrintStream(
        new BufferedOutputStream(to, 1 << 16), false, StandardCharsets.UTF_8);
  }

  /** Whether both standard input and output are terminals; from JDK 22 a console may be neither. */
  private static boolean atTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
