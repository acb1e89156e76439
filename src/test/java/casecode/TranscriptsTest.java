package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Command lines and exactly what they print, in {@code transcripts/*.txt}. Each begins with {@code $},
 * may have the parts {@code <in}, {@code <env} with variables and {@code <config} with the text of
 * the configuration file, and holds the parts {@code >out}, {@code >err} and {@code =exit}. To
 * write them anew after a change was looked at: {@code mvn test -Dtest=TranscriptsTest
 * -Dcasecode.rewrite=true}.
 */
class TranscriptsTest {

  private static final Path FOLDER = Path.of("src/test/resources/transcripts");

  private static final List<String> GIVEN = List.of("<env", "<config", "<in");
  private static final List<String> PRINTED = List.of(">out", ">err");

  /** A command line and its parts by their heads. */
  private record Transcript(String command, Map<String, String> parts, String exit) {

    /** What the same command line prints now. */
    Transcript again() {
      Map<String, String> variables = new LinkedHashMap<>();
      part("<env").lines()
          .map(line -> line.split("=", 2))
          .forEach(pair -> variables.put(pair[0], pair[1]));
      Run run = Run.of(command, part("<in"), Run.around(variables, part("<config")));
      Map<String, String> now = new LinkedHashMap<>();
      GIVEN.forEach(head -> now.put(head, part(head)));
      now.put(">out", run.out());
      now.put(">err", run.err());
      return new Transcript(command, now, run.exit().number() + "");
    }

    String text() {
      StringBuilder text = new StringBuilder(("$ casecode " + command).strip() + "\n");
      Stream.concat(GIVEN.stream(), PRINTED.stream())
          .filter(head -> !part(head).isEmpty())
          .forEach(head -> text.append(head).append('\n').append(part(head)));
      return text + "=exit " + exit + "\n";
    }

    private String part(String head) {
      return parts.getOrDefault(head, "");
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
                        assertThat(transcript.again().text()).isEqualTo(transcript.text())));
  }

  private static void rewrite(Path file, List<Transcript> all) {
    StringBuilder text = new StringBuilder();
    for (Transcript transcript : all) {
      text.append(text.length() == 0 ? "" : "\n");
      text.append(transcript.again().text());
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
    Map<String, String> parts = new LinkedHashMap<>();
    for (String line : lines(file)) {
      if ((line + " ").startsWith("$ casecode ") && command == null) {
        command = (line + " ").substring("$ casecode ".length()).strip();
      } else if (line.startsWith("=exit ") && command != null) {
        all.add(new Transcript(command, parts, line.substring("=exit ".length())));
        command = null;
        parts = new LinkedHashMap<>();
      } else if (GIVEN.contains(line) || PRINTED.contains(line)) {
        part = line;
      } else if (command != null) {
        parts.merge(part, line + "\n", String::concat);
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
