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
