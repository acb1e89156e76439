package casecode.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParserTest {

  private static InputStream file(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"codes\": [", "{]", "{\"a\": 1, \"a\": 2}"})
  void a_file_of_our_own_that_is_no_json_is_a_mistake_of_ours(String text) {
    assertThatThrownBy(() -> JsonParser.read(file(text))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_file_of_our_own_that_cannot_be_read_is_a_mistake_of_ours() {
    InputStream broken =
        new FilterInputStream(file("{}")) {
          @Override
          public int read(byte[] to, int from, int length) throws IOException {
            throw new IOException("broken on purpose");
          }
        };
    assertThatThrownBy(() -> JsonParser.read(broken)).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void json_that_is_nested_too_deeply_is_told_to_be_so(String level) {
    String text = level.repeat(10_000) + "1" + level.replaceAll("[^\\[{]", "")
        .replace("[", "]").replace("{", "}").repeat(10_000);
    assertThatThrownBy(() -> JsonParser.parse(text.toCharArray(), 7))
        .hasMessageStartingWith("line 7, column ")
        .hasMessageEndingWith(": brackets are nested too deeply; no study or claim is so deep");
  }

  @Test
  void a_number_that_is_too_long_is_told_to_be_so() {
    assertThatThrownBy(() -> JsonParser.parse(("[" + "1".repeat(5000) + "]").toCharArray(), 1))
        .hasMessageEndingWith(
            ": a number or a name is too long; no study or claim has one so long");
  }
}
