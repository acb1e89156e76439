package casecode.cli;

import casecode.manual.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** Writes a file whole or not at all. */
final class Output {

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  /** What a new file may allow; the system takes from it what the user forbids. */
  private static final FileAttribute<?> OPEN =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"));

  private Output() {}

  /** The file of this name, which can be written or replaced; anything else is a wrong usage. */
  static Path file(String name, String option) {
    if (name.equals("-")) {
      throw new UsageError(option + " -: is no file; name one, such as ./-");
    }
    try {
      Path path = Path.of(name);
      check(path, option);
      return path;
    } catch (InvalidPathException e) {
      throw new UsageError(option + " " + name + ": is no name of a file here; choose another");
    }
  }

  /** The name of a file as a POSIX shell reads it; one that begins with a hyphen is no option. */
  static String asTyped(String name) {
    return Shell.quoted((name.startsWith("-") ? "./" : "") + name);
  }

  /** Writes files into a folder, which is made if need be. */
  static void writeAll(Path folder, Map<String, String> files, String option) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UsageError(option + " " + folder + ": cannot be made; check the name and the rights");
    }
    files.forEach((name, text) -> write(folder.resolve(name), text, option));
  }

  /** Writes a file, or the file that a link leads to; what it replaces keeps its owner and rights. */
  static void write(Path path, String text, String option) {
    check(path, option);
    try {
      Path target = target(path);
      Path half = created(target.toAbsolutePath().getParent());
      try {
        Files.writeString(half, text, StandardCharsets.UTF_8);
        if (Files.exists(target)) {
          alike(half, target);
        }
        Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      throw new UsageError(option + " " + path + ": cannot be written; check the folder and the rights");
    }
  }

  private static void check(Path path, String option) {
    if (Files.isDirectory(path)) {
      throw new UsageError(option + " " + path + ": is a folder; name a file");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new UsageError(option + " " + path + ": is a device or a pipe; name a file");
    }
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw new UsageError(option + " " + path + ": may not be changed; check the rights");
    }
  }

  /** Where the links lead to, also where nothing is there yet. */
  private static Path target(Path path) throws IOException {
    Path at = path;
    for (int links = 0; links < MOST_LINKS && Files.isSymbolicLink(at); links++) {
      at = at.resolveSibling(Files.readSymbolicLink(at));
    }
    if (Files.isSymbolicLink(at)) {
      throw new FileSystemLoopException(path.toString());
    }
    return at;
  }

  private static Path created(Path folder) throws IOException {
    FileAttribute<?>[] rights = isPosix(folder) ? new FileAttribute<?>[] {OPEN} : new FileAttribute<?>[0];
    return Files.createTempFile(folder, ".casecode-", ".part", rights);
  }

  /** Gives a file the owner, the group and the rights of another. */
  private static void alike(Path half, Path old) throws IOException {
    if (!isPosix(old)) {
      return;
    }
    PosixFileAttributes is = Files.readAttributes(half, PosixFileAttributes.class);
    PosixFileAttributes was = Files.readAttributes(old, PosixFileAttributes.class);
    PosixFileAttributeView change = Files.getFileAttributeView(half, PosixFileAttributeView.class);
    // Not every file system can change what is the same already.
    if (!is.owner().equals(was.owner())) {
      change.setOwner(was.owner());
    }
    if (!is.group().equals(was.group())) {
      change.setGroup(was.group());
    }
    if (!is.permissions().equals(was.permissions())) {
      change.setPermissions(was.permissions());
    }
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
