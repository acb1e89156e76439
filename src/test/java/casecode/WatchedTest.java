package casecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

/** Which failed write is a loss. Systems say it in the language of their user. */
class WatchedTest {

  private static OutputStream failing(String said) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(said);
      }
    };
  }

  private static boolean isLost(String said, String saidWhenReaderLeft) {
    Watched watched = new Watched(failing(said), () -> saidWhenReaderLeft);
    assertThatThrownBy(() -> watched.write(new byte[] {'a'})).isInstanceOf(IOException.class);
    return watched.isLost();
  }

  @Test
  void a_reader_who_leaves_loses_nothing_in_any_language() {
    assertThat(isLost("Broken pipe", "Broken pipe")).isFalse();
    assertThat(isLost("Tuber\u00eda rota", "Tuber\u00eda rota")).isFalse();
  }

  @Test
  void a_full_disk_loses_something_in_any_language() {
    assertThat(isLost("No space left on device", "Broken pipe")).isTrue();
    assertThat(isLost("No queda espacio en el dispositivo", "Tuber\u00eda rota")).isTrue();
  }

  @Test
  void what_was_lost_stays_lost() throws IOException {
    int[] writes = {0};
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            writes[0]++;
            throw new IOException(writes[0] == 1 ? "No space left on device" : "Broken pipe");
          }
        };
    Watched watched = new Watched(full, () -> "Broken pipe");
    assertThatThrownBy(() -> watched.write('a')).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> watched.write('a')).isInstanceOf(IOException.class);
    assertThat(watched.isLost()).isTrue();
  }

  @Test
  void this_system_has_words_for_a_pipe_that_nobody_reads() {
    assertThat(Watched.saidWhenReaderLeft()).isNotBlank();
  }
}
