package casecode.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a configuration can stand.
 *
 * @param variables the environment
 * @param home the user's folder, where the environment does not say it
 * @param windows whether folders are named as Windows names them
 * @param reader opens the file, and only when somebody asks for it
 */
public record Surroundings(
    Map<String, String> variables, String home, boolean windows, FileReader reader) {

  /** Nothing is configured. */
  public static final Surroundings NONE =
      new Surroundings(Map.of(), "", false, path -> Optional.empty());

  /** Where the file is looked for, in words. */
  public static final String PLACES =
      "$XDG_CONFIG_HOME/casecode/config, else ~/.config/casecode/config; on Windows it is"
          + " %APPDATA%\\casecode\\config";

  /** More than any configuration holds. */
  private static final int LARGEST = 100_000;

  /** The bytes of a file; nothing where there is no such file. */
  public interface FileReader {
    Optional<byte[]> read(String path) throws IOException;
  }

  /** The surroundings of a process, with the files of this computer. */
  public static Surroundings of(Map<String, String> variables, String home, boolean windows) {
    return new Surroundings(variables, home, windows, path -> read(path));
  }

  /** The path of the file. */
  public String path() {
    return folder() + (windows ? "\\" : "/") + "config";
  }

  /** The folder of the file; a relative XDG folder is none, as its specification says. */
  private String folder() {
    if (windows) {
      return variable("APPDATA").orElse(home + "\\AppData\\Roaming") + "\\casecode";
    }
    return variable("XDG_CONFIG_HOME")
            .filter(folder -> folder.startsWith("/"))
            .orElseGet(() -> userFolder() + "/.config")
        + "/casecode";
  }

  private String userFolder() {
    return windows ? home : variable("HOME").orElse(home);
  }

  /** A place where paths are meant as on the command line: an option or a variable. */
  Place here(String name) {
    return new Place(name, "", userFolder());
  }

  /** A line of the file; paths that stand there begin in the file's folder. */
  Place inFile(String line) {
    return new Place(line, folder(), userFolder());
  }

  /** A variable of the environment; an empty one is not set. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(text -> !text.isBlank());
  }

  private static Optional<byte[]> read(String name) throws IOException {
    try {
      Path path = Path.of(name);
      if (!Files.exists(path)) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(path)) {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
          throw new IOException("larger than any configuration");
        }
        return Optional.of(bytes);
      }
    } catch (InvalidPathException e) {
      throw new IOException(e);
    }
  }
}
