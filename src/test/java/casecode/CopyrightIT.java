package casecode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The packages bring the notices of every library that they bring. */
class CopyrightIT {

  private static final Path LIB = Path.of(System.getProperty("casecode.program"), "lib");

  private static List<Path> jars() throws IOException {
    try (Stream<Path> all = Files.list(LIB)) {
      return all.filter(file -> file.toString().endsWith(".jar"))
          .filter(file -> !file.endsWith("casecode.jar")).sorted().toList();
    }
  }

  private static String copyright() throws IOException {
    return Files.readString(Path.of("src/main/dist/copyright"));
  }

  private static List<String> values(String field) throws IOException {
    return Pattern.compile("(?m)^" + field + ": (.*)").matcher(copyright()).results()
        .map(found -> found.group(1)).toList();
  }

  /** Words alone: the file begins each line with a blank and writes an empty one as a full stop. */
  private static String words(String text) {
    return text.replaceAll("(?m)^ \\.$", "").replaceAll("\\s+", " ").strip();
  }

  @Test
  void every_library_stands_in_the_file_once_and_no_other() throws IOException {
    List<String> patterns = new ArrayList<>(values("Files"));
    assertThat(patterns).contains("*", "runtime/*");
    patterns.removeAll(List.of("*", "runtime/*"));
    for (Path jar : jars()) {
      Path inside = Path.of("lib").resolve(jar.getFileName());
      assertThat(patterns).as(inside.toString())
          .filteredOn(
              pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(inside))
          .hasSize(1);
    }
    assertThat(patterns).hasSizeLessThanOrEqualTo(jars().size());
  }

  @Test
  void every_license_that_is_named_has_a_text() throws IOException {
    String whole = copyright();
    for (String named : values("License")) {
      for (String name : named.split(" and ")) {
        assertThat(whole).containsPattern("\\nLicense: " + Pattern.quote(name) + "\\n \\S");
      }
    }
  }

  @Test
  void what_a_library_says_of_its_license_and_its_authors_stands_there_word_by_word()
      throws IOException {
    String whole = words(copyright());
    int compared = 0;
    for (Path jar : jars()) {
      try (JarFile open = new JarFile(jar.toFile())) {
        for (ZipEntry entry : open.stream().toList()) {
          if (entry.getName().matches("META-INF/[^/]*(LICENSE|NOTICE)[^/]*")) {
            String text = words(new String(open.getInputStream(entry).readAllBytes(), UTF_8));
            if (!text.startsWith("Apache License")) {
              assertThat(whole).as(jar.getFileName() + " " + entry.getName()).contains(text);
              compared++;
            }
          }
        }
      }
    }
    assertThat(compared).isEqualTo(8);
  }
}
