package casecode.config;

import casecode.intake.Typed;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where somebody wrote a value.
 *
 * @param name what a message calls it: an option, a variable, or a file and its line
 * @param folder in which a relative path begins that is written there; empty for the one in which
 *     the program runs
 * @param home what {@code ~} stands for
 */
public record Place(String name, String folder, String home) {

  private static final String HOME = "~";

  /** How a message begins about the value of a key: a line of a file is told with its word. */
  String subject(String key) {
    return folder.isEmpty() ? name : name + ": " + key;
  }

  /** The path that somebody wrote here. */
  Typed<Path> path(String written) {
    String text = written.strip();
    if (text.isEmpty()) {
      return Typed.wrong("no folder is named; name one, or none");
    }
    try {
      if (text.startsWith(HOME)) {
        return home(text.substring(HOME.length()));
      }
      return Typed.read(Path.of(folder).resolve(text));
    } catch (InvalidPathException e) {
      return Typed.wrong("\"" + text + "\" can be no path; check the name");
    }
  }

  private Typed<Path> home(String rest) {
    if (!rest.isEmpty() && rest.charAt(0) != '/' && rest.charAt(0) != '\\') {
      return Typed.wrong(
          "\"" + HOME + rest + "\": " + HOME
              + " stands for your own folder only; write the path in full");
    }
    return Typed.read(Path.of(home, rest));
  }
}
