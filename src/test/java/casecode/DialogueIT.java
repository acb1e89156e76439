package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The dialogue at a real pseudo-terminal, which {@code script} of util-linux opens. */
@EnabledOnOs(OS.LINUX)
class DialogueIT {

  private static final String PROGRAM =
      Path.of(System.getProperty("casecode.program")).resolve("bin/casecode").toString();
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";

  @TempDir Path folder;

  private PseudoTerminal terminal;

  @BeforeEach
  void there_is_a_pseudo_terminal() {
    PseudoTerminal.assumed();
  }

  @AfterEach
  void nothing_is_left_running() {
    if (terminal != null) {
      terminal.close();
    }
  }

  private void start(String kind, String options) throws IOException {
    terminal =
        PseudoTerminal.running(
            folder, kind,
            "stty rows 40 cols 80; stty -g > before; sh -c 'echo $$ > number; exec \"$0\" suggest "
                + options + "' '" + PROGRAM + "'; echo exit=$?; stty -g > after");
  }

  private void send(String signal) throws Exception {
    String number = Files.readString(folder.resolve("number")).strip();
    assertThat(new ProcessBuilder("kill", "-" + signal, number).start().waitFor()).isZero();
  }

  /** Also the keys that were set apart for the dialogue are given back. */
  private void ended_silently(String exit) throws Exception {
    see("\u001b[?1l\u001b>");
    see(exit);
    terminal.ended();
    terminal_is_as_it_was();
    assertThat(terminal.screen()).doesNotContain("casecode:");
  }

  private void see(String text) throws InterruptedException {
    terminal.see(text);
  }

  private void type(String keys) throws IOException {
    terminal.type(keys);
  }

  private void terminal_is_as_it_was() throws IOException {
    assertThat(Files.readString(folder.resolve("after")))
        .isEqualTo(Files.readString(folder.resolve("before")));
  }

  @Test
  void two_arms_are_coded_in_five_answers_with_a_question_and_a_step_back_between() throws Exception {
    start("xterm", "");
    see("How many nerve conduction studies");
    see("> ");
    type("4\r");
    see("Which limbs were needled?");
    see("> ");
    type("?\r");
    see("Each limb is coded by itself");
    see("needed by rule");
    see("> ");
    type("both arms\r");
    see("right arm ?; left arm ?");
    see("> ");
    type("3\r");
    see("right arm limited (3); left arm ?");
    see("> ");
    type("back\r");
    see("right arm ?; left arm ?");
    see("> ");
    type("6/3\r");
    see("right arm complete (6/3); left arm ?");
    see("> ");
    type("6/3\r");
    see("Anything besides the limbs?");
    see("> ");
    type("none\r");
    see("95908       x1");
    see("95886       x2");
    see("exit=0");
    terminal.ended();
    terminal_is_as_it_was();
  }

  @Test
  void tab_completes_a_name() throws Exception {
    start("xterm", "--ncs 4");
    see("Which limbs were needled?");
    see("> ");
    type("right-a\t");
    see("right-arm");
    type("\r");
    see("Right arm: how many muscles?");
    see("> ");
    type(CTRL_D);
    see("exit=1");
  }

  @Test
  void ctrl_c_exits_130_with_the_terminal_as_it_was() throws Exception {
    start("xterm", "");
    see("> ");
    type(CTRL_C);
    see("exit=130");
    terminal.ended();
    terminal_is_as_it_was();
  }

  @Test
  void a_program_that_is_told_to_end_at_a_question_leaves_the_terminal_as_it_was() throws Exception {
    start("xterm", "");
    see("> ");
    send("TERM");
    ended_silently("exit=143");
  }

  @Test
  void a_terminal_that_hangs_up_at_a_question_is_no_bug() throws Exception {
    start("xterm", "");
    see("> ");
    send("HUP");
    ended_silently("exit=129");
  }

  @Test
  void a_dumb_terminal_too_is_left_without_a_word() throws Exception {
    start("dumb", "");
    see("> ");
    send("TERM");
    see("exit=143");
    assertThat(terminal.screen()).doesNotContain("casecode:");
  }

  @Test
  void ctrl_d_and_quit_stop_with_what_is_known() throws Exception {
    start("xterm", "--ncs 4");
    see("> ");
    type("right arm\r");
    see("how many muscles?");
    see("> ");
    type("quit\r");
    see("undecided; still needed: right arm: the muscles of the limb");
    see("exit=1");
  }

  @Test
  void a_dumb_terminal_will_do() throws Exception {
    start("dumb", "--no-ncs");
    see("Which limbs were needled?");
    see("> ");
    type("left leg\r");
    see("how many muscles?");
    see("> ");
    type("four\r");
    see("is no muscle known here");
    see("> ");
    type("4\r");
    see("Anything besides");
    see("> ");
    type("none\r");
    see("95870       x1");
    see("exit=0");
    assertThat(terminal.screen()).doesNotContain("\u001b");
  }

  @Test
  void facts_that_were_given_are_not_asked() throws Exception {
    start("xterm", "--ncs 4 --limb right-arm=6 --limb left-arm=3");
    see("Right arm: how many nerves");
    see("> ");
    type("3\r");
    see("95885-59    x1");
    see("exit=0");
    assertThat(terminal.screen()).doesNotContain("Anything besides");
  }
}
