package casecode.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** CPT descriptors belong to the AMA: no six words in a row of one may stand in this project. */
class DescriptorTest {

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final Path RUNS = Path.of("src/test/resources/descriptor-runs.txt");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  @Test
  void no_run_of_six_words_is_one_of_a_descriptor() throws Exception {
    Set<String> forbidden =
        Files.readAllLines(RUNS).stream().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    assertThat(forbidden).hasSizeGreaterThan(250);
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      List<String> words =
          WORD.matcher(ADDRESS.matcher(Files.readString(file)).replaceAll(" ").toLowerCase(Locale.ROOT))
              .results().map(match -> match.group()).toList();
      for (int i = 0; i + 6 <= words.size(); i++) {
        if (forbidden.contains(hash(String.join(" ", words.subList(i, i + 6))))) {
          found.add(file + ": " + words.subList(i, i + 6));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Path> files() throws IOException {
    List<Path> found = new ArrayList<>(List.of(Path.of("README.md")));
    for (String folder : List.of("codes", "src")) {
      try (Stream<Path> all = Files.walk(Path.of(folder))) {
        all.filter(Files::isRegularFile).filter(file -> !file.equals(RUNS)).forEach(found::add);
      }
    }
    return found;
  }

  private static String hash(String text) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, 16);
  }
}
