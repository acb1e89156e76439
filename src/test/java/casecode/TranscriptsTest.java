package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Command lines and exactly what they print, in {@code transcripts/*.txt}. Each begins with {@code $},
 * may have an {@code <in} part, and holds the parts {@code >out}, {@code >err} and {@code =exit}. To
 * write them anew after a change was looked at: {@code mvn test -Dtest=TranscriptsTest
 * -Dcasecode.rewrite=true}.
 */
class TranscriptsTest {

  private static final Path FOLDER = Path.of("src/test/resources/transcripts");

  private record Transcript(String command, String in, String out, String err, String exit) {

    static Transcript of(Run run, String in) {
      return new Transcript(run.command(), in, run.out(), run.err(), run.exit().number() + "");
    }

    String text() {
      return ("$ casecode " + command).strip() + "\n" + (in.isEmpty() ? "" : "<in\n" + in)
          + (out.isEmpty() ? "" : ">out\n" + out) + (err.isEmpty() ? "" : ">err\n" + err)
          + "=exit " + exit + "\n";
    }
  }

  @TestFactory
  Stream<DynamicTest> every_command_line_prints_what_its_transcript_says() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream().flatMap(TranscriptsTest::tests).toList().stream();
    }
  }

  private static Stream<DynamicTest> tests(Path file) {
    List<Transcript> all = read(file);
    if (Boolean.getBoolean("casecode.rewrite")) {
      rewrite(file, all);
    }
    return all.stream()
        .map(
            transcript ->
                DynamicTest.dynamicTest(
                    file.getFileName() + ": " + transcript.command(),
                    () ->
                        assertThat(
                                Transcript.of(
                                        Run.of(transcript.command(), transcript.in()),
                                        transcript.in())
                                    .text())
                            .isEqualTo(transcript.text())));
  }

  private static void rewrite(Path file, List<Transcript> all) {
    StringBuilder text = new StringBuilder();
    for (Transcript transcript : all) {
      text.append(text.length() == 0 ? "" : "\n");
      text.append(
          Transcript.of(Run.of(transcript.command(), transcript.in()), transcript.in()).text());
    }
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Transcript> read(Path file) {
    List<Transcript> all = new ArrayList<>();
    String command = null;
    String part = "";
    StringBuilder in = new StringBuilder();
    StringBuilder out = new StringBuilder();
    StringBuilder err = new StringBuilder();
    for (String line : lines(file)) {
      if ((line + " ").startsWith("$ casecode ") && command == null) {
        command = (line + " ").substring("$ casecode ".length()).strip();
      } else if (line.startsWith("=exit ") && command != null) {
        all.add(
            new Transcript(command, in.toString(), out.toString(), err.toString(),
                line.substring("=exit ".length())));
        command = null;
        part = "";
        in.setLength(0);
        out.setLength(0);
        err.setLength(0);
      } else if (List.of("<in", ">out", ">err").contains(line)) {
        part = line;
      } else if (command != null) {
        (part.equals("<in") ? in : part.equals(">out") ? out : err).append(line).append('\n');
      }
    }
    return all;
  }

  private static List<String> lines(Path file) {
    try {
      return List.of(Files.readString(file).split("\n", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
