package casecode.intake;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.Run;
import casecode.logic.Ask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** At a terminal the dialogue also asks what labels given as options leave open. */
class LabelDialogueTest {

  private final List<String> asked = new ArrayList<>();

  private Run run(String options, String... replies) {
    return Run.with(interview -> held(interview, replies), "suggest " + options);
  }

  private Dialogue.Ended held(Interview begun, String... replies) {
    Interview interview = begun;
    for (String reply : replies) {
      asked.add(interview.next().map(Ask::question).orElse("nothing"));
      Typed<Interview> heard = interview.reply(reply);
      assertThat(heard).as(reply).isInstanceOf(Typed.Read.class);
      interview = ((Typed.Read<Interview>) heard).value();
    }
    assertThat(interview.next().map(Ask::question)).isEqualTo(Optional.empty());
    return new Dialogue.Ended(interview, false);
  }

  @Test
  void a_label_with_several_readings_does_not_stop_the_ordinary_questions() {
    Run run = run("--limb left-leg=TA,GM", "0");
    assertThat(asked).containsExactly("How many nerve conduction studies that day? (0 for none)");
    assertThat(run.out()).contains("95870       x1").contains("read: GM can be");
    assertThat(run.exit().number()).isZero();
  }

  @Test
  void a_side_that_is_left_out_is_asked_for_each_label() {
    Run run = run("--no-ncs --muscle APB --muscle Deltoid", "right", "both");
    assertThat(asked).containsExactly("APB: left or right?", "Deltoid: left or right?");
    assertThat(run.out())
        .contains("right arm is limited: 2 muscles").contains("left arm is limited: 1 muscle");
  }

  @Test
  void a_reading_is_asked_for_only_where_the_lines_differ() {
    Run run = run("--no-ncs --limb left-leg=TA,EHL,PL,MG,GM", "gluteus medius");
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0)).startsWith("GM: Gluteus medius or ");
    assertThat(run.out()).contains("95860       x1").doesNotContain("read: GM");
  }

  @Test
  void a_step_back_takes_a_side_back() {
    Run run =
        Run.with(
            begun -> {
              Interview right = ((Typed.Read<Interview>) begun.reply("right")).value();
              Interview left = ((Typed.Read<Interview>) right.back().orElseThrow().reply("left")).value();
              return new Dialogue.Ended(left, false);
            },
            "suggest --no-ncs --muscle APB");
    assertThat(run.out()).contains("left arm is limited: 1 muscle").doesNotContain("right arm");
  }

  @Test
  void facts_asked_besides_a_label_are_kept() {
    Run run = run("--muscle APB --limb left-arm", "right", "4", "6/3");
    assertThat(asked)
        .containsExactly(
            "APB: left or right?",
            "How many nerve conduction studies that day? (0 for none)",
            "left arm: how many muscles? (or muscles/nerves/levels, such as 6/3/4)");
    assertThat(run.out()).startsWith("\n95908 ").contains("95886 ").contains("95885-59 ");
  }
}
