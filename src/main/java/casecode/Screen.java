package casecode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output at a terminal. Once it is told that somebody reads what comes, it holds that back
 * until it knows whether it fits the screen: what does not goes through a pager.
 */
final class Screen extends OutputStream {

  /** The user's own command, or the text as it is where there is no such program. */
  private static final String START =
      "command -v \"${1%% *}\" >/dev/null 2>&1 || exec cat; eval \"$1\"";

  private final OutputStream terminal;
  private final String pager;
  private final int rows;
  private final int columns;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private OutputStream to;
  private Process process;
  private int filled;
  private int column;

  /**
   * A terminal that shows everything at once until {@link #hold} is called.
   *
   * @param pager a command of the shell
   * @param rows of the terminal; one of them is the prompt's
   * @param columns of the terminal; what is longer takes several rows
   */
  Screen(OutputStream terminal, String pager, int rows, int columns) {
    this.terminal = terminal;
    this.to = terminal;
    this.pager = pager;
    this.rows = rows;
    this.columns = columns;
  }

  /** From here on it is text to be read. */
  void hold() {
    to = process == null ? held : to;
  }

  /** From here on somebody is talked to. */
  void release() {
    to = terminal;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    to.write(bytes, from, length);
    for (int i = from; to == held && i < from + length; i++) {
      count(bytes[i]);
      if (filled >= rows) {
        page();
      }
    }
  }

  /** Counts the rows that were filled, one column for each character of UTF-8. */
  private void count(byte b) {
    if (b == '\n') {
      filled++;
      column = 0;
    } else if ((b & 0xc0) != 0x80) {
      filled += column == columns ? 1 : 0;
      column = column == columns ? 1 : column + 1;
    }
  }

  @Override
  public void flush() throws IOException {
    to.flush();
  }

  private void page() throws IOException {
    process =
        new ProcessBuilder("sh", "-c", START, "sh", pager)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    // Ctrl-C is for the pager; without the wait it would be left at the terminal by itself.
    Runtime.getRuntime().addShutdownHook(new Thread(this::await));
    to = process.getOutputStream();
    held.writeTo(to);
  }

  /** Shows what is left and waits until it was read; a pager that was left early is no failure. */
  @Override
  public void close() {
    try {
      if (process == null) {
        held.writeTo(terminal);
      } else {
        to.close();
      }
    } catch (IOException e) {
      // What a terminal lost, the stream below remembers; a pager loses nothing.
      held.reset();
    }
    if (process != null) {
      await();
    }
  }

  private void await() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
