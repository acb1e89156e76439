package casecode.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The files of {@code codes/}, as they are bundled with the program. */
final class Bundle {

  private Bundle() {}

  static Optional<Json> find(String path) {
    try (InputStream file = Bundle.class.getResourceAsStream("/codes/" + path)) {
      return file == null ? Optional.empty() : Optional.of(JsonParser.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Json read(String path) {
    return find(path)
        .orElseThrow(() -> new IllegalStateException("codes/" + path + " is not bundled"));
  }
}
