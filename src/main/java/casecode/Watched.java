package casecode;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.util.function.Supplier;

/** An output that remembers whether something was lost; a reader who leaves loses nothing. */
final class Watched extends OutputStream {

  private final OutputStream to;
  private final Supplier<String> readerLeft;
  private boolean lost;

  /**
   * Watches an output.
   *
   * @param readerLeft what the system says when the reader has left; asked only when a write fails
   */
  Watched(OutputStream to, Supplier<String> readerLeft) {
    this.to = to;
    this.readerLeft = readerLeft;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      to.write(bytes, from, length);
    } catch (IOException e) {
      lost = lost || !isReaderLeft(String.valueOf(e.getMessage()));
      throw e;
    }
  }

  /** Whether something was not written that somebody may have wanted. */
  boolean isLost() {
    return lost;
  }

  /** Windows speaks otherwise of the pipe that it makes here than of one between programs. */
  private boolean isReaderLeft(String said) {
    return said.contains("pipe") || said.equals(readerLeft.get());
  }

  /** What this system says, in its language, of a pipe that nobody reads; Java hands on only these words. */
  static String saidWhenReaderLeft() {
    try {
      Pipe pipe = Pipe.open();
      try (Pipe.SinkChannel sink = pipe.sink()) {
        pipe.source().close();
        sink.write(ByteBuffer.allocate(1));
      }
      return "";
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
