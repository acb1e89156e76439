package casecode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casecode.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The completions of zsh and fish, in those shells where they are installed. */
class OtherCompletionsTest {

  @TempDir Path folder;

  private String run(String shell, String... words) throws Exception {
    Path program = Path.of("/usr/bin", shell);
    assumeTrue(Files.isExecutable(program));
    Files.writeString(folder.resolve("script"), Run.of("completion " + shell).out());
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("HOME", folder.toString());
    Process process = builder.redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }

  private List<String> fish(String line) throws Exception {
    return run("fish", "-c", "source script; complete -C " + "'" + line + "'")
        .lines().map(found -> found.split("\t")[0]).toList();
  }

  @Test
  void zsh_and_fish_can_read_theirs() throws Exception {
    assertThat(run("zsh", "-f", "-n", "script")).isEmpty();
    assertThat(run("fish", "-n", "script")).isEmpty();
  }

  @Test
  void zsh_takes_it_from_a_file_of_its_path_and_from_source() throws Exception {
    String found =
        run("zsh", "-f", "-c",
            "autoload -U compinit; compinit -u -D; source ./script; print $_comps[casecode]");
    assertThat(found).isEqualTo("_casecode\n");
    assertThat(Files.readString(folder.resolve("script"))).startsWith("#compdef casecode\n");
  }

  @Test
  void fish_completes_commands_options_values_codes_and_names() throws Exception {
    assertThat(fish("casecode loo")).containsExactly("lookup");
    assertThat(fish("casecode suggest --payer="))
        .containsExactly("--payer=cpt", "--payer=medicare");
    assertThat(fish("casecode suggest --limb left")).containsExactly("left-arm=", "left-leg=");
    assertThat(fish("casecode check 95910 9588")).containsExactly("95885", "95886", "95887");
    assertThat(fish("casecode muscle abductor\\ h")).containsExactly("Abductor hallucis");
    assertThat(fish("casecode help suggest --payer ")).isEmpty();
    assertThat(fish("casecode suggest --study scr")).containsExactly("script");
  }

  @Test
  void fish_completes_topics_sides_and_the_last_of_a_list() throws Exception {
    assertThat(fish("casecode help st")).containsExactly("study");
    assertThat(fish("casecode help ex")).containsExactly("exit-codes", "explain");
    assertThat(fish("casecode lookup --show=documentation,mod"))
        .containsExactly("--show=documentation,modifiers");
    assertThat(fish("casecode suggest --muscle \"R abductor po"))
        .containsExactly("R Abductor pollicis brevis", "R Abductor pollicis longus");
    assertThat(fish("casecode suggest --limb right-arm=Anconeus,bra"))
        .containsExactly("right-arm=Anconeus,Brachialis", "right-arm=Anconeus,Brachioradialis");
    assertThat(fish("casecode suggest --limb=left-leg=Abductor\\ h"))
        .containsExactly("--limb=left-leg=Abductor hallucis");
  }

  @Test
  void fish_does_not_take_the_value_of_an_option_for_a_word() throws Exception {
    assertThat(fish("casecode muscle --format json Abductor\\ h"))
        .containsExactly("Abductor hallucis");
    assertThat(fish("casecode muscle --format=json Abductor\\ h"))
        .containsExactly("Abductor hallucis");
    assertThat(fish("casecode muscle Anconeus Abductor\\ h")).isEmpty();
  }

  /** A line that is typed at zsh, with tabs in it, and the words that the program gets of it. */
  private void zsh(String line, String words) throws Exception {
    PseudoTerminal.assumed();
    run("zsh", "-f", "-c", "exit");
    Files.writeString(
        folder.resolve("start"),
        "autoload -U compinit; compinit -u -D; source ./script\n"
            + "casecode() { printf '<%s>' \"$@\"; echo; }\n");
    try (PseudoTerminal terminal =
        PseudoTerminal.running(folder, "dumb", "PS1='$ ' exec /usr/bin/zsh -f -i")) {
      terminal.see("$ ");
      terminal.type("source ./start; PS1='> '\r");
      terminal.see("> ");
      terminal.type("casecode " + line + "\r");
      terminal.see(words);
      terminal.type("exit\r");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void at_a_terminal_zsh_completes_topics_sides_and_the_last_of_a_list() throws Exception {
    zsh("help st\t", "<help><study>");
    zsh("lookup --show documentation,mod\t", "<lookup><--show><documentation,modifiers>");
    zsh("suggest --muscle \"R Abductor pollicis b\t",
        "<suggest><--muscle><R Abductor pollicis brevis>");
    zsh("suggest --limb=right-a\tAnconeus,brachior\t --blink",
        "<suggest><--limb=right-arm=Anconeus,Brachioradialis><--blink>");
  }

  @Test
  void every_muscle_that_is_offered_for_a_limb_or_a_side_is_taken() throws Exception {
    for (String option : List.of("--limb right-arm=", "--limb left-leg=", "--muscle \"R ")) {
      List<String> offered = fish("casecode suggest " + option);
      assertThat(offered).hasSizeGreaterThan(20);
      for (String value : offered) {
        Run run = Run.of("suggest " + option.split(" ")[0] + " '" + value + "' --no-ncs");
        assertThat(run.exit()).as(value + run.err()).isNotEqualTo(ExitCode.USAGE);
      }
    }
  }

  @Test
  void every_name_that_is_offered_is_known() throws IOException {
    for (String command : List.of("muscle", "nerve")) {
      String script = Run.of("completion fish").out();
      String names = script.replaceFirst("(?s).*function __casecode_" + command + "_name\n", "");
      List<String> offered =
          Pattern.compile("'([^']+)'|(\\w+)").matcher(names.lines().findFirst().orElseThrow())
              .results().map(found -> found.group().replace("'", "")).skip(2).toList();
      assertThat(offered).hasSizeGreaterThan(20);
      for (String name : offered) {
        assertThat(Run.of(command + " '" + name + "'").exit()).as(name)
            .isEqualTo(ExitCode.ANSWERED);
      }
    }
  }
}
