package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.render.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The README says what the program does: every example in it is run. */
class ReadmeTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("```console\\n\\$ (.*)\\n((?s:.*?))```");
  private static final Pattern CONFIGURED = Pattern.compile("(CASECODE_\\w+)=(\\S+) casecode (.*)");
  private static final Pattern PIPED = Pattern.compile("echo '(.*)' \\| casecode (.*)");

  @TestFactory
  Stream<DynamicTest> every_example_prints_what_the_readme_says() throws IOException {
    return EXAMPLE.matcher(readme()).results()
        .map(example -> DynamicTest.dynamicTest(example.group(1), () -> check(example)));
  }

  private static void check(MatchResult example) {
    Matcher piped = PIPED.matcher(example.group(1));
    Matcher configured = CONFIGURED.matcher(example.group(1));
    Run run =
        configured.matches()
            ? Run.of(configured.group(3), "",
                Run.around(Map.of(configured.group(1), configured.group(2)), ""))
            : piped.matches()
                ? Run.of(piped.group(2), piped.group(1))
                : Run.of(example.group(1).replaceFirst("^casecode ", ""));
    assertThat(run.out()).isEqualTo(example.group(2));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void there_are_examples_of_each_command() throws IOException {
    assertThat(EXAMPLE.matcher(readme()).results().map(found -> found.group(1)))
        .hasSizeGreaterThanOrEqualTo(5)
        .anyMatch(command -> command.contains("casecode lookup"))
        .anyMatch(command -> command.contains("casecode suggest"))
        .anyMatch(command -> command.contains("casecode explain"));
  }

  @Test
  void the_notice_is_the_one_that_the_program_prints() throws IOException {
    assertThat(readme().replaceAll("\\s+", " ")).contains(SourceText.NOTICE);
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
