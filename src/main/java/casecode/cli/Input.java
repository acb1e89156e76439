package casecode.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens what a command reads: a file, or standard input for {@code -}. */
final class Input {

  private Input() {}

  static Reader open(String name, Io io, String option) {
    if (name.equals("-")) {
      return reader(io.in());
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw new UsageError(option + " " + name + ": is a folder; name a file");
      }
      return reader(Files.newInputStream(path));
    } catch (IOException | InvalidPathException e) {
      throw new UsageError(option + " " + name + ": cannot be read; check the name and the rights");
    }
  }

  static Reader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
  }
}
