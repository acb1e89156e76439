package casecode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casecode.json.BundledCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion of bash in a real bash, with nothing else loaded into it. */
class BashCompletionTest {

  private static final Path BASH = Path.of("/bin/bash");

  /** Breaks the words of a line as readline does, and prints what they complete to. */
  private static final String TAB =
      """
      source ./script
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
      _casecode
      if [ ${#COMPREPLY[@]} -gt 0 ]; then printf '%s\\n' "${COMPREPLY[@]}"; fi
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void there_is_a_bash() throws IOException {
    assumeTrue(Files.isExecutable(BASH));
    Files.writeString(folder.resolve("script"), Run.of("completion bash").out());
    Files.writeString(folder.resolve("tab"), TAB);
    Files.writeString(folder.resolve("my study.json"), "{}");
    Files.createDirectory(folder.resolve("house notes"));
    Files.writeString(folder.resolve("house.txt"), "");
  }

  private static List<String> completed(List<String> words) throws Exception {
    List<String> command =
        Stream.concat(Stream.of(BASH.toString(), "--norc", "tab", "casecode"), words.stream())
            .toList();
    Process bash =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(bash.getInputStream().readAllBytes(), UTF_8);
    assertThat(bash.waitFor()).isZero();
    return out.lines().toList();
  }

  /** Words stand between bars, as readline hands them on: an = is a word of its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "loo; lookup",
        "--ver; --version",
        "suggest|--no; --no-ncs",
        "suggest|--payer|; medicare|cpt",
        "suggest|--payer|=; medicare|cpt",
        "suggest|--payer|=|m; medicare",
        "check|--setting|O; office|outpatient-hospital",
        "check|--component|te; technical",
        "explain|--format|=|j; json",
        "suggest|--guidance|; needle-emg|electrical-stimulation",
        "suggest|--injection|6461; 64612|64615|64616|64617",
        "suggest|--indication|rad; radiculopathy",
        "suggest|--region|=|larynx|=|b; both",
        "suggest|--switch|fam; family=day|family=limb",
        "suggest|--distinct|x; XS",
        "suggest|--limb|right; right-arm=|right-leg=",
        "suggest|--limb|=|left-a; left-arm=",
        "suggest|--ncs|; ''",
        "suggest|--ncs|4|--bl; --blink",
        "suggest|--study|my; my study.json",
        "check|--claims|=|my; my study.json",
        "lookup|--catalog|ho; house notes",
        "explain|--catalog|=|ho; house notes",
        "--debug|lookup|9588; 95885|95886|95887",
        "check|95910|9588; 95885|95886|95887",
        "explain|--json|95861|9590; 95900|95903|95904|95905|95907|95908|95909",
        "muscle|abductor\\ po; Abductor\\ pollicis\\ brevis|Abductor\\ pollicis\\ longus",
        "muscle|\"abductor pollicis b; Abductor pollicis brevis",
        "muscle|--region|upper; upper-extremity",
        "nerve|superf; superficial\\ peroneal|superficial\\ radial",
        "help|sug; suggest",
        "help|suggest|--h; --help",
        "completion|; bash|zsh|fish",
        "lookup|--|--; ''"
      })
  void tab_completes(String typed, String expected) throws Exception {
    assertThat(completed(List.of(typed.split("\\|", -1))))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split("\\|")));
  }

  @Test
  void every_code_of_the_catalog_is_offered() throws Exception {
    assertThat(completed(List.of("lookup", "")))
        .isEqualTo(new BundledCatalog().codes().stream().map(String::valueOf).toList());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void at_a_terminal_tab_quotes_a_name_and_leaves_an_open_value_open() throws Exception {
    PseudoTerminal.assumed();
    String start = "PS1='$ ' exec /bin/bash --norc --noprofile -i";
    try (PseudoTerminal terminal = PseudoTerminal.running(folder, "dumb", start)) {
      terminal.see("$ ");
      terminal.type("casecode() { printf '<%s>' \"$@\"; echo; }; source ./script\r");
      terminal.see("$ ");
      terminal.type("casecode mus\tabductor\\ pollicis\\ b\t\r");
      terminal.see("<muscle><Abductor pollicis brevis>");
      terminal.type("casecode suggest --limb=right-a\t6 --study my\t--pay\tc\t\r");
      terminal.see("<suggest><--limb=right-arm=6><--study><my study.json><--payer><cpt>");
      terminal.type("exit\r");
    }
  }
}
