package casecode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casecode.json.BundledCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /** Hands a line on as bash does, and prints what readline would put at its end. */
  private static final String TAB =
      """
      source ./script
      COMP_LINE="casecode $1" COMP_POINT=$((9 + ${#1})) COMP_WORDS=(casecode)
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
    Files.writeString(folder.resolve("a=b.json"), "{}");
    Files.writeString(folder.resolve("a:c.json"), "{}");
    Files.createDirectory(folder.resolve("d=e"));
  }

  private static List<String> completed(String line) throws Exception {
    Process bash =
        new ProcessBuilder(BASH.toString(), "--norc", "tab", line)
            .directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(bash.getInputStream().readAllBytes(), UTF_8);
    assertThat(bash.waitFor()).isZero();
    return out.lines().toList();
  }

  /** A bar stands for a blank. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "loo; lookup",
        "--ver; --version",
        "suggest|--no; --no-ncs",
        "suggest|--payer|; medicare|cpt",
        "suggest|--payer=; medicare|cpt",
        "suggest|--payer=m; medicare",
        "check|--setting|O; office|outpatient-hospital",
        "check|--component|te; technical",
        "explain|--format=j; json",
        "suggest|--guidance|; needle-emg|electrical-stimulation",
        "suggest|--injection|6461; 64612|64615|64616|64617",
        "suggest|--indication|rad; radiculopathy",
        "suggest|--region=larynx=b; both",
        "suggest|--region|\"cranial=l; cranial=left",
        "suggest|--region=\"cranial=l; cranial=left",
        "suggest|--region|'cranial=l; cranial=left",
        "suggest|--switch|fam; family=day|family=limb",
        "suggest|--switch|\"axial=r; axial=region",
        "suggest|--distinct|x; XS",
        "suggest|--limb|right; right-arm=|right-leg=",
        "suggest|--limb=left-a; left-arm=",
        "suggest|--limb|right-arm=abductor; Abductor\\ digiti\\ minimi\\ of\\ hand"
            + "|Abductor\\ pollicis\\ brevis|Abductor\\ pollicis\\ longus",
        "suggest|--limb=right-leg=abductor\\ h; Abductor\\ hallucis",
        "suggest|--limb|right-arm=Anconeus,bra; Anconeus,Brachialis|Anconeus,Brachioradialis",
        "suggest|--limb|\"right-arm=FDI,brachia; right-arm=FDI,Brachialis",
        "suggest|--muscle|\"r abductor po; R Abductor pollicis brevis|R Abductor pollicis longus",
        "suggest|--muscle|L\\ abductor\\ h; L\\ Abductor\\ hallucis",
        "suggest|--ncs|; ^^",
        "suggest|--ncs|4|--bl; --blink",
        "suggest|--study|my; my study.json",
        "suggest|--study|my\\ s; my study.json",
        "suggest|--study|a=; b.json",
        "suggest|--study=a=; b.json",
        "suggest|--study|\"a=; a=b.json",
        "suggest|--study|a:; c.json",
        "suggest|--study|d=; e/",
        "check|--claims=my; my study.json",
        "lookup|--catalog|ho; house notes",
        "explain|--catalog=ho; house notes",
        "lookup|--show|docu; documentation",
        "lookup|--show|documentation,mod; documentation,modifiers",
        "lookup|--show=documentation,mod; documentation,modifiers",
        "--debug|lookup|9588; 95885|95886|95887",
        "check|95910|9588; 95885|95886|95887",
        "explain|--json|95861|9590; 95900|95903|95904|95905|95907|95908|95909",
        "muscle|abductor\\ po; Abductor\\ pollicis\\ brevis|Abductor\\ pollicis\\ longus",
        "muscle|\"abductor pollicis b; Abductor pollicis brevis",
        "muscle|--format|json|abductor\\ h; Abductor\\ hallucis",
        "muscle|--region|upper; upper-extremity",
        "nerve|superf; superficial\\ peroneal|superficial\\ radial",
        "help|sug; suggest",
        "help|st; study",
        "help|e; explain|exit-codes|environment",
        "help|suggest|--h; --help",
        "completion|; bash|zsh|fish",
        "lookup|--|--; ^^"
      })
  void tab_completes(String typed, String expected) throws Exception {
    assertThat(completed(typed.replace('|', ' ')))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split("\\|")));
  }

  @Test
  void every_code_of_the_catalog_is_offered() throws Exception {
    assertThat(completed("lookup "))
        .isEqualTo(new BundledCatalog().codes().stream().map(String::valueOf).toList());
  }

  /** A line that is typed, with tabs in it, and the words that the program gets of it. */
  private static void typed(String line, String words) throws Exception {
    PseudoTerminal.assumed();
    String start = "PS1='$ ' exec /bin/bash --norc --noprofile -i";
    try (PseudoTerminal terminal = PseudoTerminal.running(folder, "dumb", start)) {
      terminal.see("$ ");
      terminal.type("casecode() { printf '<%s>' \"$@\"; echo; }; source ./script\r");
      terminal.see("$ ");
      terminal.type("casecode " + line + "\r");
      terminal.see(words);
      terminal.type("exit\r");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void at_a_terminal_tab_quotes_a_name_and_leaves_an_open_value_open() throws Exception {
    typed("mus\tabductor\\ pollicis\\ b\t", "<muscle><Abductor pollicis brevis>");
    typed(
        "suggest --limb=right-a\t6 --study my\t--pay\tc\t",
        "<suggest><--limb=right-arm=6><--study><my study.json><--payer><cpt>");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void at_a_terminal_tab_keeps_what_is_typed_before_an_equals_sign() throws Exception {
    typed("suggest --study a=\t--payer m\t", "<suggest><--study><a=b.json><--payer><medicare>");
    typed("suggest --study=a=\t--blink", "<suggest><--study=a=b.json><--blink>");
    typed("suggest --study a:\t--blink", "<suggest><--study><a:c.json><--blink>");
    typed("suggest --study d=\tx", "<suggest><--study><d=e/x>");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void at_a_terminal_tab_keeps_what_is_typed_in_quotes() throws Exception {
    typed("suggest --region \"cranial=l\t", "<suggest><--region><cranial=left>");
    typed("suggest --switch='axial=r\t", "<suggest><--switch=axial=region>");
    typed(
        "suggest --limb=right-arm=FDI,\"flexor pollicis l\t",
        "<suggest><--limb=right-arm=FDI,Flexor pollicis longus>");
  }
}
