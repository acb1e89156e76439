package casecode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What goes through the pager on a screen of three rows, one of them the prompt's, and ten columns. */
@DisabledOnOs(OS.WINDOWS)
class ScreenTest {

  private static final String TEN = "0123456789";

  @TempDir Path folder;

  private boolean isPaged(String text) throws IOException {
    Path paged = folder.resolve("paged");
    Files.deleteIfExists(paged);
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    Screen screen = new Screen(terminal, "cat > '" + paged + "'", 3, 10);
    screen.hold();
    screen.write(text.getBytes(UTF_8));
    screen.close();
    String shown = Files.exists(paged) ? Files.readString(paged) : terminal.toString(UTF_8);
    assertThat(shown).isEqualTo(text);
    return Files.exists(paged);
  }

  @Test
  void as_many_lines_as_the_screen_has_rows_leave_no_row_for_the_prompt() throws IOException {
    assertThat(isPaged("1\n2\n")).isFalse();
    assertThat(isPaged("1\n2\n3\n")).isTrue();
  }

  @Test
  void a_line_that_is_wider_than_the_screen_takes_several_rows() throws IOException {
    assertThat(isPaged(TEN + "\n" + TEN + "\n")).isFalse();
    assertThat(isPaged(TEN + "\n" + TEN + "x\n")).isTrue();
    assertThat(isPaged(TEN + TEN + "\n")).isFalse();
    assertThat(isPaged(TEN + TEN + "x\n")).isTrue();
  }

  @Test
  void a_character_takes_one_column_however_many_bytes_it_has() throws IOException {
    assertThat(isPaged("\u00fc".repeat(20) + "\n")).isFalse();
    assertThat(isPaged("\u00fc".repeat(20) + "x\n")).isTrue();
  }
}
