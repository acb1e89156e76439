package casecode.overlay;

import casecode.catalog.Entry;
import casecode.catalog.Statement;
import casecode.model.Code;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what one file gives: each note with the line on which it stands. */
final class FromFile implements AutoCloseable {

  private final Path file;
  private final Gathered gathered;
  private int lost;

  FromFile(Path file, Gathered gathered) {
    this.file = file;
    this.gathered = gathered;
  }

  boolean wants(Code code) {
    return gathered.wants(code);
  }

  /**
   * A note; a blank text is none.
   *
   * @param source where the file has it from, if it says so
   */
  void add(long line, Code code, String label, String text, Optional<String> source) {
    String plain = plain(text);
    if (!plain.isEmpty()) {
      List<String> origin = new ArrayList<>(List.of(file.getFileName() + " line " + line));
      source.ifPresent(origin::add);
      gathered.add(code, new Entry(plain(label), new Statement(plain, origin)));
    }
  }

  /** A note is one paragraph, however its file breaks it. */
  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** The file as a whole is of no use, or not all of it is. */
  void remark(String why) {
    gathered.remark(file + ": " + why);
  }

  /** A line that is of no use, why, and what to do; of many such lines only the first are told. */
  void lost(long line, String why) {
    if (lost++ < Gathered.SOME) {
      gathered.remark(file + " line " + line + ": " + why);
    }
  }

  @Override
  public void close() {
    if (lost > Gathered.SOME) {
      remark(lost - Gathered.SOME + " more lines are of no use");
    }
  }
}
