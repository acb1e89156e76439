package casecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is longer than the screen, at a real pseudo-terminal. */
@EnabledOnOs(OS.LINUX)
class PagerIT {

  private static final String PROGRAM =
      Path.of(System.getProperty("casecode.program")).resolve("bin/casecode").toString();
  private static final String MARKED = "PAGER='echo paged; cat; echo end of paging'";

  @TempDir Path folder;

  private PseudoTerminal run(String variables, String words) throws IOException {
    PseudoTerminal.assumed();
    return PseudoTerminal.running(
        folder, "xterm",
        "stty rows 20 cols 80; " + variables + " '" + PROGRAM + "' " + words + "; echo exit=$?");
  }

  private String shown(String variables, String words) throws Exception {
    try (PseudoTerminal terminal = run(variables, words)) {
      terminal.see("exit=");
      return terminal.screen();
    }
  }

  @Test
  void a_long_answer_and_a_long_help_go_through_the_pager() throws Exception {
    assertThat(shown(MARKED, "explain --rules")).startsWith("paged").contains("end of paging");
    assertThat(shown(MARKED, "suggest --help")).startsWith("paged").contains("--debug");
    assertThat(shown(MARKED, "help suggest")).startsWith("paged").contains("--debug");
  }

  @Test
  void a_short_answer_and_data_and_a_script_do_not() throws Exception {
    assertThat(shown(MARKED, "lookup 95903")).doesNotContain("paged");
    assertThat(shown(MARKED, "nerve --csv")).doesNotContain("paged");
    assertThat(shown(MARKED, "nerve --format json")).doesNotContain("paged");
    assertThat(shown(MARKED, "completion bash")).doesNotContain("paged");
    assertThat(shown(MARKED, "explain --rules | cat")).doesNotContain("paged");
  }

  @Test
  void lines_that_a_narrow_terminal_breaks_count_for_the_rows_they_take() throws Exception {
    assertThat(shown("stty cols 20;" + MARKED, "lookup 95903")).startsWith("paged");
  }

  @Test
  void no_pager_is_asked_for_with_an_empty_variable_or_with_cat() throws Exception {
    for (String none : new String[] {"PAGER=", "PAGER=cat", MARKED + " TERM=dumb"}) {
      assertThat(shown(none, "help suggest")).contains("--debug").doesNotContain("paged");
    }
  }

  @Test
  void a_pager_that_does_not_exist_loses_nothing() throws Exception {
    assertThat(shown("PAGER='no-such-pager -x'", "lookup 95861 99999"))
        .contains("99999: not in this catalog")
        .doesNotContain("not found")
        .endsWith("exit=");
  }

  @Test
  void a_pager_that_is_left_early_is_no_failure() throws Exception {
    String studies = "{\"nerveConduction\": {\"studies\": 1}}\n".repeat(5_000);
    Files.writeString(folder.resolve("studies"), studies);
    try (PseudoTerminal terminal = run("PAGER='head -n 1'", "suggest --study studies")) {
      terminal.see("1:");
      terminal.see("exit=0");
      assertThat(terminal.screen()).doesNotContain("casecode:");
    }
  }

  private int another() throws Exception {
    ProcessBuilder builder = new ProcessBuilder(PROGRAM, "lookup", "95861");
    builder.environment().put("CASECODE_NO_ARCHIVE", "1");
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
  }

  @Test
  void ctrl_c_is_for_the_pager() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/less")));
    try (PseudoTerminal terminal = run("trap : INT;", "explain --rules")) {
      terminal.see("Rule book");
      terminal.see("\n:");
      terminal.type("\u0003");
      // The pager rings when it is told; what is typed before, the terminal throws away.
      terminal.see("\u0007");
      // It draws its page once more, at once or at the next key, which then does nothing else.
      terminal.type("\f");
      terminal.see("limb by limb");
      // Java gives up its main thread after a third of a second; five others take longer.
      for (int other = 0; other < 5; other++) {
        assertThat(another()).isZero();
      }
      terminal.type("q");
      // The pager's last word to the terminal, then the program's end.
      terminal.see("\u001b>exit=");
    }
  }
}
