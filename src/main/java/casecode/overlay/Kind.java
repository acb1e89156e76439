package casecode.overlay;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** The files that are read, by their names; notes of the first stand before those of the last. */
enum Kind {
  NOTES("notes.csv", HouseNotes::read),
  CODE_LIST("ConsolidatedCodeList.txt", CodeList::read),
  LONG_DESCRIPTORS("LONGULT.TXT", LongDescriptors::read);

  private final String name;
  private final BiConsumer<BufferedReader, FromFile> reading;

  Kind(String name, BiConsumer<BufferedReader, FromFile> reading) {
    this.name = name;
    this.reading = reading;
  }

  boolean isKindOf(Path file) {
    return file.getFileName().toString().equalsIgnoreCase(name) && !Files.isDirectory(file);
  }

  void read(BufferedReader text, FromFile from) {
    reading.accept(text, from);
  }
}
