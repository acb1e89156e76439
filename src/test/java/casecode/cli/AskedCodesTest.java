package casecode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.config.Surroundings;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskedCodesTest {

  private final List<String> events = new ArrayList<>();

  /** A pipe into which somebody writes piece after piece. */
  private InputStream pipe(String... pieces) {
    Iterator<String> left = Arrays.asList(pieces).iterator();
    return new InputStream() {
      @Override
      public int read() {
        throw new UnsupportedOperationException("one byte at a time takes too long");
      }

      @Override
      public int read(byte[] into, int from, int most) {
        if (!left.hasNext()) {
          return -1;
        }
        byte[] piece = left.next().getBytes(StandardCharsets.UTF_8);
        events.add("read");
        System.arraycopy(piece, 0, into, from, piece.length);
        return piece.length;
      }
    };
  }

  private static Io io(InputStream in, OutputStream out) {
    return new Io(
        in, new PrintStream(out), new PrintStream(out), false, 80, () -> null, () -> {},
        Optional::empty, Surroundings.NONE, () -> false);
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void each_code_of_a_pipe_is_answered_before_the_next_is_waited_for() {
    Io io = io(pipe("9", "5", "861\n", "95886, 95885\n"), OutputStream.nullOutputStream());
    new AskedCodes(io, List.of("-")).each(events::add);
    assertThat(events)
        .containsExactly("read", "read", "read", "95861", "read", "95886", "95885");
  }

  @Test
  void an_answer_is_out_of_the_program_before_the_next_code_is_waited_for() {
    ByteArrayOutputStream reader = new ByteArrayOutputStream();
    InputStream pipe =
        new FilterInputStream(pipe("9", "5", "861\n", "95886\n")) {
          @Override
          public int read(byte[] into, int from, int most) throws IOException {
            events.add("seen " + reader);
            return super.read(into, from, most);
          }
        };
    Io io = io(pipe, new BufferedOutputStream(reader));
    new AskedCodes(io, List.of("-")).each(io.out()::print);
    assertThat(events).containsSubsequence("seen 95861", "seen 9586195886");
  }

  @Test
  void codes_of_the_pipe_stand_where_the_hyphen_stands() {
    Io io = io(text("95885;95886"), OutputStream.nullOutputStream());
    new AskedCodes(io, List.of("95860,95861", "-", "95870")).each(events::add);
    assertThat(events).containsExactly("95860", "95861", "95885", "95886", "95870");
  }

  @Test
  void nothing_more_is_answered_where_nobody_reads() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int letter) throws IOException {
            throw new IOException("closed");
          }
        };
    Io io = io(text("95861\n".repeat(1000)), closed);
    io.out().println("an answer");
    new AskedCodes(io, List.of("-")).each(events::add);
    assertThat(events).hasSize(128);
  }

  @Test
  void a_word_is_kept_no_longer_than_any_code() {
    Io io = io(text("9".repeat(100_000) + " 95861"), OutputStream.nullOutputStream());
    new AskedCodes(io, List.of("-")).each(events::add);
    assertThat(events).containsExactly("9".repeat(100), "95861");
  }
}
