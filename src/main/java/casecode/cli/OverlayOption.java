package casecode.cli;

import casecode.catalog.Notes;
import casecode.config.Configuration;
import casecode.config.Configured;
import casecode.config.Key;
import casecode.model.Code;
import casecode.overlay.Overlay;
import casecode.render.Printable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Option;

/**
 * The option that adds a user's own text to codes, for every command that shows codes. Where no
 * folder is named nothing of it is loaded: a look-up pays for it only if it has one.
 */
final class OverlayOption {

  static final Key<Optional<Path>> KEY = Key.folder("catalog");

  private static final String NAME = "--catalog";

  @Option(
      names = NAME,
      paramLabel = "FOLDER",
      description = {
        "a folder with text of your own on codes: notes.csv, or the ConsolidatedCodeList.txt"
            + " or LONGULT.TXT of the AMA; none leaves it out"
      })
  private String written;

  /** The notes on some codes; what is passed over in the folder is remarked. */
  Notes notes(Io io, Predicate<Code> wanted) {
    Optional<Configured<Optional<Path>>> named = named(io);
    return named.flatMap(Configured::value).flatMap(folder -> folder)
        .map(folder -> read(folder, named.get().subject(), io, wanted))
        .orElse(Notes.NONE);
  }

  /**
   * No notes, for an answer that has no room for them. A folder that is typed must be there all the
   * same; one that is configured is of no use to this answer and costs it nothing.
   */
  Notes unused(Io io) {
    if (written != null) {
      Configured<Optional<Path>> typed = named(io).orElseThrow();
      typed.value().flatMap(folder -> folder).flatMap(Overlay::noFolder).ifPresent(
          unreadable -> {
            throw new UsageError(typed.subject() + ": " + unreadable.message());
          });
    }
    return Notes.NONE;
  }

  /** What was typed, else what is configured. */
  private Optional<Configured<Optional<Path>>> named(Io io) {
    Configuration read =
        written == null
            ? Configuration.only(io.around(), KEY)
            : Configuration.typed(io.around(), KEY, NAME, written);
    UsageError.first(read.problems());
    return read.configured(KEY);
  }

  private static Notes read(Path folder, String subject, Io io, Predicate<Code> wanted) {
    Overlay overlay =
        Overlay.of(folder, file -> Input.reader(Files.newInputStream(file)), wanted);
    if (overlay instanceof Overlay.Unreadable unreadable) {
      throw new UsageError(subject + ": " + unreadable.message());
    }
    Overlay.Added added = (Overlay.Added) overlay;
    added.remarks().forEach(remark -> io.remark(Printable.of(remark)));
    return added.notes();
  }
}
