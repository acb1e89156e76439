package casecode.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The files of {@code codes/}, as they are bundled with the program. That one cannot be read is a
 * mistake of ours, and no fault of the user's input.
 */
final class Bundle {

  private Bundle() {}

  static Optional<Json> find(String path) {
    try (InputStream file = Bundle.class.getResourceAsStream("/codes/" + path)) {
      return file == null ? Optional.empty() : Optional.of(JsonParser.read(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Json read(String path) {
    return find(path).orElseThrow(() -> missing(path));
  }

  /** The text of a file that is no JSON. */
  static String text(String path) {
    try (InputStream file = Bundle.class.getResourceAsStream("/codes/" + path)) {
      if (file == null) {
        throw missing(path);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static IllegalStateException missing(String path) {
    return new IllegalStateException("codes/" + path + " is not bundled");
  }
}
