package casecode;

import static java.nio.charset.StandardCharsets.UTF_8;

import casecode.cli.Casecode;
import casecode.cli.ExitCode;
import casecode.cli.Io;
import casecode.config.Surroundings;
import casecode.intake.Dialogue;
import casecode.render.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One command line run in this process, and everything it printed. */
public record Run(String command, ExitCode exit, String out, String err) {

  /** Nothing is configured. */
  public static final Surroundings BARE = around(Map.of(), "");

  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  /** Runs what stands behind {@code casecode}, with nobody at the terminal. */
  public static Run of(String command) {
    return of(command, "");
  }

  public static Run of(String command, String in) {
    return of(command, in, BARE);
  }

  public static Run of(String command, String in, Surroundings around) {
    return run(command, in, false, Page.UNWRAPPED, null, around);
  }

  /** The same with somebody at a terminal of 80 columns. */
  public static Run with(Dialogue dialogue, String command) {
    return with(dialogue, command, BARE);
  }

  public static Run with(Dialogue dialogue, String command, Surroundings around) {
    return run(command, "", true, Page.WIDTH, dialogue, around);
  }

  /** These variables, and a configuration file of this text; the empty text is no file. */
  public static Surroundings around(Map<String, String> variables, String file) {
    return new Surroundings(variables, "/me", false,
        path -> Optional.of(file.getBytes(UTF_8)).filter(bytes -> bytes.length > 0));
  }

  private static Run run(
      String command, String in, boolean interactive, int width, Dialogue dialogue,
      Surroundings around) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream outStream = new PrintStream(out, false, UTF_8);
    PrintStream errStream = new PrintStream(err, false, UTF_8);
    Io io =
        new Io(new ByteArrayInputStream(in.getBytes(UTF_8)), outStream, errStream, interactive,
            width, () -> dialogue, () -> {}, Optional::empty, around, () -> false);
    ExitCode exit = Casecode.run(io, words(command).toArray(String[]::new));
    outStream.flush();
    errStream.flush();
    return new Run(command, exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(
          word.group(1) != null
              ? word.group(1)
              : word.group(2) != null ? word.group(2) : word.group(3));
    }
    return words;
  }
}
