package casecode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.Cases;
import casecode.Run;
import casecode.intake.Choices;
import casecode.intake.Dialogue;
import casecode.intake.EmgRegions;
import casecode.intake.Interview;
import casecode.intake.Typed;
import casecode.logic.Given;
import casecode.model.Named;
import casecode.rules.StudyFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program does around its commands. */
class CasecodeTest {

  private static final Dialogue BROKEN =
      interview -> {
        throw new IllegalStateException("broken on purpose");
      };

  /** Somebody who gives these replies and then hangs up. */
  private static Dialogue replying(List<String> replies) {
    return begun -> {
      Interview at = begun;
      for (String reply : replies) {
        at = ((Typed.Read<Interview>) at.reply(reply)).value();
      }
      return new Dialogue.Ended(at, false);
    };
  }

  @Test
  void a_bug_is_one_line_and_exits_70() {
    Run run = Run.with(BROKEN, "suggest");
    assertThat(run.exit()).isEqualTo(ExitCode.BUG);
    assertThat(run.err()).hasLineCount(1).contains("a bug in casecode").contains("--debug");
  }

  @Test
  void a_stack_trace_comes_only_with_debug() {
    assertThat(Run.with(BROKEN, "suggest --debug").err()).contains("at casecode.");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_a_study() {
    Run run = Run.of("suggest --study -", "\uFEFF{\"nerveConduction\": {\"studies\": 1}}");
    assertThat(run.out()).startsWith("95907");
  }

  @Test
  void a_dialogue_that_is_broken_off_exits_130_without_an_answer() {
    Run run = Run.with(interview -> new Dialogue.Ended(interview, true), "suggest");
    assertThat(run.exit()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_dialogue_ends_with_lines_reasons_and_what_the_report_must_hold() {
    Run run = Run.with(replying(List.of("4", "both arms", "6/3", "3", "none")), "suggest");
    assertThat(run.out())
        .contains("95885-59    x1  left arm is limited: 3 muscles; 59 because 95886 names another\n")
        .contains("not 95860, 95870: nerve conduction was done that day")
        .contains("the report must hold");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void a_dialogue_that_stops_early_says_what_is_known_and_what_is_missing() {
    Run run = Run.with(replying(List.of("4", "both arms", "6/3")), "suggest");
    assertThat(run.exit()).isEqualTo(ExitCode.NOT_ANSWERED);
    assertThat(run.out()).contains("still needed: left arm").contains("known: right arm is complete");
  }

  @Test
  void nothing_is_asked_where_json_was_asked_for() {
    Run run = Run.with(BROKEN, "suggest --ncs 4 --json");
    assertThat(run.exit()).isEqualTo(ExitCode.ANSWERED);
  }

  @Test
  void every_study_of_a_large_file_gets_its_answer_in_order() {
    StringBuilder studies = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      studies.append("{\"id\": \"").append(i).append("\", \"nerveConduction\": {\"studies\": ")
          .append(i % 7 == 0 ? "\"x\"" : i % 15).append("}}\n");
    }
    Run run = Run.of("suggest --study - --json", studies.toString());
    List<String> answers = run.out().lines().toList();
    assertThat(answers).hasSize(3000);
    for (int i = 0; i < answers.size(); i++) {
      assertThat(Cases.json(answers.get(i)).get("id").asText()).isEqualTo(String.valueOf(i));
    }
    assertThat(run.exit()).isEqualTo(ExitCode.NOT_ANSWERED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--csv", "", "--why"})
  void studies_that_are_alike_are_answered_each_by_its_own_name_and_day(String how) {
    String study =
        "{\"id\": \"n%d\", \"dateOfService\": \"%s\", \"needleEmg\": {\"limbs\": [{\"limb\":"
            + " \"left-leg\", \"muscles\": 5, \"nerves\": 3}]}, \"nerveConduction\": {\"studies\": 2}}";
    List<String> days =
        List.of("2023-05-02", "2026-04-01", "2026-05-17", "2026-06-30", "2012-05-02", "2026-05-99",
            "2026-05-17", "2012-05-02", "2023-05-02", "2023-06-03", "2026-05-17");
    StringBuilder file = new StringBuilder();
    StringBuilder alone = new StringBuilder();
    for (int i = 0; i < days.size(); i++) {
      String line = study.formatted(i, days.get(i));
      file.append(line).append('\n');
      alone.append(lines(Run.of("suggest --study - " + how, line).out()));
    }
    assertThat(lines(Run.of("suggest --study - " + how, file.toString()).out()))
        .isEqualTo(alone.toString());
  }

  /** Without what stands above each answer of a file, and above the rows of a table. */
  private static String lines(String out) {
    return out.lines()
        .filter(line -> !line.isBlank() && !line.matches("n[0-9]+:|id,.*"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void the_help_names_every_exit_code() {
    String help = Run.of("--help").out();
    for (ExitCode code : ExitCode.values()) {
      assertThat(help).contains(code.number() + " ").contains(code.words());
    }
  }

  @Test
  void every_help_page_fits_80_columns() {
    List<String> pages = new ArrayList<>(HelpTopic.titles());
    pages.addAll(
        List.of("lookup", "suggest", "check", "explain", "muscle", "nerve", "config", "help", ""));
    for (String command : pages) {
      assertThat(Run.of("help " + command).out().lines()).as(command)
          .allMatch(line -> line.length() <= 80);
    }
  }

  @Test
  void every_field_of_the_study_page_is_read() {
    List<String> fields =
        Run.of("help study").out().lines()
            .filter(line -> line.matches("[a-z][A-Za-z.\\[\\]]* {2,}.*"))
            .map(line -> line.split(" ")[0])
            .toList();
    assertThat(fields).hasSizeGreaterThan(25);
    for (String field : fields) {
      String study = "{}";
      List<String> parts = new ArrayList<>(List.of(field.split("\\.")));
      Collections.reverse(parts);
      for (String part : parts) {
        study = part.endsWith("[]")
            ? "{\"" + part.replace("[]", "") + "\": [" + study + "]}"
            : "{\"" + part + "\": " + study + "}";
      }
      assertThat(Run.of("suggest --study -", study).out()).as(field)
          .contains("rejected: ").doesNotContain("unknown field");
    }
  }

  @Test
  void every_fact_of_a_study_is_on_the_study_page() {
    String page = Run.of("help study").out();
    assertThat(StudyFacts.ALL).allMatch(
        fact -> page.contains(fact.field().replaceAll("\\[[^\\]]*\\]", "[]")));
  }

  @Test
  void the_example_of_the_study_page_is_answered() {
    String page = Run.of("help study").out();
    String example = page.substring(page.indexOf("For example:") + "For example:".length());
    assertThat(Run.of("suggest --study -", example).out()).contains("95908", "95886");
  }

  @Test
  void a_finding_names_the_modifier_that_the_user_chose() {
    String study = "suggest --no-ncs --guidance needle-emg --injection 64615 --injection 64642";
    assertThat(Run.of(study).out()).contains("64642 on the claim needs 59 beside 64615");
    assertThat(Run.of(study + " --distinct XS").out())
        .contains("64642 on the claim needs XS beside 64615");
  }

  @Test
  void the_help_of_suggest_names_every_value_of_a_closed_list() {
    String help = Run.of("help suggest").out().replaceAll("\\s+", " ");
    assertThat(EmgRegions.ALL).allMatch(region -> help.contains(region.id()));
    for (Given<? extends Named> fact :
        List.of(StudyFacts.PAYER, StudyFacts.SETTING, StudyFacts.COMPONENT_STATED)) {
      assertThat(Choices.stated(fact)).allMatch(choice -> help.contains(choice.id()));
    }
  }

  @Test
  void codes_side_by_side_have_no_empty_rows_between_their_own_at_a_terminal() {
    assertThat(Run.with(BROKEN, "explain 95885 95886").out().split("\ntogether")[0].strip())
        .doesNotContain("\n\n");
  }
}
