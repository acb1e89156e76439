package casecode;

import casecode.cli.Casecode;
import casecode.cli.Io;
import casecode.render.Page;
import casecode.terminal.TerminalDialogue;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

/** The edge of the process: the only place that touches its streams, its terminal and its end. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    boolean atTerminal = atTerminal();
    int width = atTerminal ? Page.WIDTH : Page.UNWRAPPED;
    // A lambda, as a method reference would load the terminal library for every look-up.
    Io io = new Io(System.in, out, err, atTerminal, width, () -> new TerminalDialogue());
    int exit = Casecode.run(io, args).number();
    out.flush();
    err.flush();
    System.exit(exit);
  }

  private static PrintStream utf8(FileDescriptor to) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(to), 1 << 16), false, StandardCharsets.UTF_8);
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
