package casecode.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes a file whole or not at all. */
final class Output {

  private Output() {}

  /** Writes files into a folder, which is made if need be. */
  static void writeAll(Path folder, Map<String, String> files, String option) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UsageError(option + " " + folder + ": cannot be made; check the name and the rights");
    }
    files.forEach((name, text) -> write(folder.resolve(name), text, option));
  }

  static void write(Path path, String text, String option) {
    Path folder = path.toAbsolutePath().getParent();
    try {
      Path half = folder.resolve(path.getFileName() + ".part");
      try {
        Files.writeString(half, text, StandardCharsets.UTF_8);
        Files.move(half, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      throw new UsageError(option + " " + path + ": cannot be written; check the folder and the rights");
    }
  }
}
