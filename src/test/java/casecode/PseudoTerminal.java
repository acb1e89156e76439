package casecode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A command of the shell at a real pseudo-terminal, which {@code script} of util-linux opens. */
final class PseudoTerminal implements AutoCloseable {

  private static final Path SCRIPT = Path.of("/usr/bin/script");

  private final Process process;
  private final BlockingQueue<Integer> shown = new LinkedBlockingQueue<>();
  private final StringBuilder screen = new StringBuilder();

  private PseudoTerminal(Process process) {
    this.process = process;
  }

  /** Skips a test where there is no such program. */
  static void assumed() {
    assumeTrue(Files.isExecutable(SCRIPT));
  }

  static PseudoTerminal running(Path folder, String kind, String command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString(), "-qec", command, "/dev/null");
    builder.environment().keySet().removeIf(name -> name.startsWith("CASECODE_"));
    builder.environment().putAll(
        Map.of("TERM", kind, "CASECODE_NO_ARCHIVE", "1", "XDG_CONFIG_HOME", folder.toString()));
    builder.environment().keySet().removeAll(List.of("PAGER", "LESS"));
    PseudoTerminal terminal =
        new PseudoTerminal(builder.directory(folder.toFile()).redirectErrorStream(true).start());
    Thread reader = new Thread(terminal::read);
    reader.setDaemon(true);
    reader.start();
    return terminal;
  }

  private void read() {
    InputStream out = process.getInputStream();
    try {
      for (int next = out.read(); next >= 0; next = out.read()) {
        shown.add(next);
      }
    } catch (IOException e) {
      shown.add(-1);
    }
  }

  /** Waits until the screen shows a text behind what was seen before; a minute is never reached. */
  void see(String text) throws InterruptedException {
    int from = screen.length();
    while (screen.indexOf(text, from) < 0) {
      Integer next = shown.poll(60, TimeUnit.SECONDS);
      assertThat(next).as("waiting for \"%s\" after:%n%s", text, screen).isNotNull();
      screen.append((char) (int) next);
    }
  }

  void type(String keys) throws IOException {
    OutputStream in = process.getOutputStream();
    in.write(keys.getBytes(UTF_8));
    in.flush();
  }

  /** Everything that was shown so far. */
  String screen() {
    return screen.toString();
  }

  void ended() throws InterruptedException {
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
