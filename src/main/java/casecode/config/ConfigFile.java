package casecode.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The configuration file: {@code key = value} lines in UTF-8, where {@code #} begins a comment.
 *
 * @param rows what its lines say; those that say nothing are left out
 */
public record ConfigFile(String path, boolean exists, List<Row> rows) {

  public ConfigFile {
    rows = List.copyOf(rows);
  }

  /** One line, and where it stands: {@code PATH:LINE}. */
  sealed interface Row {
    String place();
  }

  /** A key and its value, neither of them understood yet. */
  record Entry(String place, String key, String value) implements Row {}

  /** A line, or the whole file, that cannot be read. */
  record Broken(String place, String message) implements Row {}

  /** The file of these surroundings; without one it has no rows. */
  public static ConfigFile of(Surroundings around) {
    String path = around.path();
    try {
      Optional<byte[]> bytes = around.reader().read(path);
      return new ConfigFile(
          path, bytes.isPresent(), bytes.map(b -> rows(path, b)).orElse(List.of()));
    } catch (IOException e) {
      Broken whole =
          new Broken(path, "cannot be read; check that it is a text file, and the rights");
      return new ConfigFile(path, true, List.of(whole));
    }
  }

  private static List<Row> rows(String path, byte[] bytes) {
    List<Row> rows = new ArrayList<>();
    int line = 1;
    int begin = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        row(path + ":" + line, Arrays.copyOfRange(bytes, begin, i)).ifPresent(rows::add);
        begin = i + 1;
        line++;
      }
    }
    return rows;
  }

  private static Optional<Row> row(String place, byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Optional.of(new Broken(place, "is not UTF-8; save the file as UTF-8"));
    }
    int comment = text.indexOf('#');
    String said = (comment < 0 ? text : text.substring(0, comment)).replace("\uFEFF", "").strip();
    int equals = said.indexOf('=');
    if (said.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        equals < 0
            ? new Broken(place, "no = in \"" + said + "\"; write key = value")
            : new Entry(
                place, said.substring(0, equals).strip(), said.substring(equals + 1).strip()));
  }
}
