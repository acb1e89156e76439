package casecode.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InputTest {

  private static String read(byte[] bytes) throws IOException {
    return read(new ByteArrayInputStream(bytes));
  }

  private static String read(InputStream in) throws IOException {
    StringWriter text = new StringWriter();
    Input.reader(in).transferTo(text);
    return text.toString();
  }

  /** Bytes that come one by one, as from a slow pipe. */
  private static InputStream slow(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] to, int from, int length) {
        return super.read(to, from, Math.min(length, 1));
      }
    };
  }

  @Test
  void a_byte_that_is_no_utf_8_is_read_as_windows_1252_wherever_it_stands() throws IOException {
    String plain = "A1,95910\n".repeat(3000);
    assertThat(read((plain + "M\u00fcller\nM\u00f6ller\n").getBytes(ISO_8859_1)))
        .isEqualTo(plain + "M\u00fcller\nM\u00f6ller\n");
    assertThat(read("\u20ac 5".getBytes(Charset.forName("windows-1252")))).isEqualTo("\u20ac 5");
  }

  @Test
  void a_text_that_mixes_both_keeps_its_utf_8() throws IOException {
    byte[] good = "\u00fc \u20ac \ud83d\ude00\n".getBytes(UTF_8);
    byte[] mixed = new byte[good.length + 3];
    System.arraycopy(good, 0, mixed, 0, good.length);
    mixed[good.length] = (byte) 0xfc;
    mixed[good.length + 1] = 'x';
    mixed[good.length + 2] = (byte) 0xe2;
    assertThat(read(mixed)).isEqualTo("\u00fc \u20ac \ud83d\ude00\n\u00fcx\u00e2");
    assertThat(read(slow(mixed))).isEqualTo("\u00fc \u20ac \ud83d\ude00\n\u00fcx\u00e2");
  }

  @Test
  void no_two_bytes_that_are_no_utf_8_are_the_same_letter() throws IOException {
    Set<String> letters = new HashSet<>();
    for (int b = 0x80; b <= 0xff; b++) {
      letters.add(read(new byte[] {(byte) b}));
    }
    assertThat(letters).hasSize(0x80).doesNotContain("\uFFFD");
  }

  @Test
  void a_character_that_is_cut_by_the_end_of_a_block_is_whole() throws IOException {
    for (int before = 8188; before < 8196; before++) {
      String text = "x".repeat(before) + "\u20ac\ud83d\ude00y";
      assertThat(read(text.getBytes(UTF_8))).isEqualTo(text);
    }
  }

  @Test
  void utf_16_is_told_by_its_mark_and_a_mark_is_not_handed_on() throws IOException {
    assertThat(read("claim\u00fc".getBytes(UTF_16))).isEqualTo("claim\u00fc");
    assertThat(read(slow("claim\u00fc".getBytes(UTF_16)))).isEqualTo("claim\u00fc");
    assertThat(read("\uFEFFclaim".getBytes(UTF_8))).isEqualTo("claim");
  }

  @Test
  void halves_of_characters_in_utf_16_stay_different() throws IOException {
    byte[] one = {(byte) 0xfe, (byte) 0xff, (byte) 0xd8, 1, 0, 'x'};
    byte[] other = {(byte) 0xfe, (byte) 0xff, (byte) 0xd8, 2, 0, 'x'};
    assertThat(read(one)).endsWith("x").doesNotContain("\uFFFD").isNotEqualTo(read(other));
  }

  @Test
  void what_holds_nothing_is_empty() throws IOException {
    assertThat(read(new byte[0])).isEmpty();
  }
}
