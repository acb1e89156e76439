package casecode.overlay;

import casecode.catalog.Notes;
import casecode.model.Code;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What became of a folder that a user named. */
public sealed interface Overlay {

  /**
   * The folder was read.
   *
   * @param remarks what was passed over, where it stands and what to do
   */
  record Added(Notes notes, List<String> remarks) implements Overlay {
    public Added {
      remarks = List.copyOf(remarks);
    }
  }

  /** The folder, or a file in it, cannot be read; the message says why. */
  record Unreadable(String message) implements Overlay {}

  /** How a text file is opened, whatever it is encoded in. */
  interface Opener {
    BufferedReader open(Path file) throws IOException;
  }

  /**
   * Reads a folder.
   *
   * @param wanted the codes of which the notes are kept
   */
  static Overlay of(Path folder, Opener opener, Predicate<Code> wanted) {
    Optional<Unreadable> noFolder = noFolder(folder);
    if (noFolder.isPresent()) {
      return noFolder.get();
    }
    List<Path> inside;
    try {
      inside = inside(folder);
    } catch (IOException | UncheckedIOException e) {
      return cannotBeRead(folder);
    }
    Gathered gathered = new Gathered(wanted);
    for (Kind kind : Kind.values()) {
      for (Path file : inside.stream().filter(kind::isKindOf).toList()) {
        try (BufferedReader text = opener.open(file);
            FromFile from = new FromFile(file, gathered)) {
          kind.read(text, from);
        } catch (IOException | UncheckedIOException e) {
          return cannotBeRead(file);
        }
      }
    }
    notRead(folder, inside, gathered);
    return new Added(gathered.notes(), gathered.remarks());
  }

  /** Why a path is no folder, if it is none. */
  static Optional<Unreadable> noFolder(Path folder) {
    if (!Files.exists(folder)) {
      return Optional.of(
          new Unreadable(folder + ": no such folder; check the name and the rights"));
    }
    return Files.isDirectory(folder)
        ? Optional.empty()
        : Optional.of(
            new Unreadable(folder + ": is a file; name the folder in which it stands"));
  }

  private static Unreadable cannotBeRead(Path path) {
    return new Unreadable(path + ": cannot be read; check the rights");
  }

  /** The files of a folder in the order of their names, without those that a system hides in it. */
  private static List<Path> inside(Path folder) throws IOException {
    List<Path> shown = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path path : all.sorted().toList()) {
        if (!Files.isHidden(path)) {
          shown.add(path);
        }
      }
    }
    return shown;
  }

  private static void notRead(Path folder, List<Path> inside, Gathered gathered) {
    List<String> names =
        inside.stream()
            .filter(path -> Stream.of(Kind.values()).noneMatch(kind -> kind.isKindOf(path)))
            .map(path -> path.getFileName().toString())
            .toList();
    if (!names.isEmpty()) {
      gathered.remark(folder + ": not read: " + Gathered.some(names, ", ")
          + "; an overlay adds text and changes no rule");
    }
  }
}
