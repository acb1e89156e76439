package casecode.report;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.Cases;
import casecode.Run;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts given as options beside a report: they answer what it leaves open, or are told. */
class GivenBesidesReportTest {

  private static final String REPORT =
      """
      Motor Summary Table
      Right Median Motor (Abd Poll Brev)
      Wrist                4.6        <4.2            7.9
      Right Ulnar Motor (Abd Dig Minimi)
      Wrist                2.9        <4.2            9.8
      Right Radial Motor (EIP)
      Wrist                2.9        <4.2            9.8

      EMG
      Side   Muscle          Nerve        Root    Ins Act  Fibs  Psw
      Right  Deltoid         Axillary     C5-6    Nml      Nml   Nml
      Right  Biceps          Musculocut   C5-6    Nml      Nml   Nml
      Right  Triceps         Radial       C6-7-8  Nml      Nml   Nml
      Right  PronatorTeres   Median       C6-7    Nml      Nml   Nml
      Right  1stDorInt       Ulnar        C8-T1   Nml      Nml   Nml
      """;

  private static final String NERVE_UNREAD = REPORT.replace("Right Radial", "Right Radail");
  private static final String MUSCLE_UNREAD = REPORT.replace("1stDorInt", "1stDrInzz");
  private static final String NO_SIDE = REPORT.replace("Right  Deltoid", "       Deltoid");

  private static Run run(String report, String options) {
    return Run.of("suggest --report - " + options, report);
  }

  private static List<String> read(Run run) {
    return run.out().lines().filter(line -> line.startsWith("read: ")).toList();
  }

  private static JsonNode missing(String report) {
    return Cases.json(run(report, "--json").out()).get("missing");
  }

  @ParameterizedTest
  @CsvSource({
    "--no-ncs,0 nerve conduction studies",
    "--ncs 2,2 nerve conduction studies",
    "--ncs 1,1 nerve conduction study"
  })
  void a_count_that_contradicts_the_rows_is_told_and_the_rows_are_used(String option, String said) {
    Run run = run(REPORT, option);
    assertThat(read(run))
        .containsExactly("read: " + said + " given, the rows of the report make 3; the rows are used");
    assertThat(run.out()).startsWith("95908 ");
  }

  @Test
  void a_count_that_agrees_with_the_rows_is_not_mentioned() {
    assertThat(run(REPORT, "--ncs 3").out()).isEqualTo(run(REPORT, "").out());
  }

  @Test
  void a_count_completes_a_report_without_conduction_tables() {
    Run run = run(REPORT.substring(REPORT.indexOf("EMG")), "--ncs 5");
    assertThat(run.out()).startsWith("95909 ").contains("95886       x1");
    assertThat(read(run)).isEmpty();
  }

  @Test
  void a_count_of_studies_answers_a_conduction_row_that_was_not_understood() {
    assertThat(run(NERVE_UNREAD, "").exit().number()).isEqualTo(1);
    Run run = run(NERVE_UNREAD, "--ncs 3");
    assertThat(run.out()).startsWith("95908 ");
    assertThat(read(run))
        .containsExactly(
            "read: line 6 of the motor table was not understood; as given: 3 nerve conduction studies");
    assertThat(run.exit().number()).isZero();
  }

  @Test
  void a_muscle_answers_one_needle_row_that_was_not_understood() {
    assertThat(run(MUSCLE_UNREAD, "").exit().number()).isEqualTo(1);
    Run run = run(MUSCLE_UNREAD, "--muscle \"R ADM\"");
    assertThat(run.out()).contains("95886       x1");
    assertThat(read(run))
        .contains(
            "read: line 15 of the needle table was not understood; as given: right Abductor digiti"
                + " minimi of hand");
    String two = MUSCLE_UNREAD.replace("PronatorTeres", "PronXyzzy");
    assertThat(run(two, "--muscle \"R ADM\"").exit().number()).isEqualTo(1);
    assertThat(run(two, "--muscle \"R ADM\" --muscle \"R FCR\"").exit().number()).isZero();
  }

  @Test
  void the_counts_of_a_limb_answer_its_rows_and_stand_for_its_muscles() {
    Run run = run(MUSCLE_UNREAD, "--limb right-arm=7/6/5");
    assertThat(run.out()).contains("right arm is complete: 7 muscles (5 needed), 6 nerves");
    assertThat(read(run))
        .containsExactly(
            "read: line 15 of the needle table was not understood; as given: right arm 7 muscles,"
                + " 6 nerves, 5 spinal levels");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--muscle \"L FDI\"", "--limb left-arm=3", "--region cranial=left"})
  void what_lies_on_the_other_side_answers_no_row(String option) {
    assertThat(run(MUSCLE_UNREAD, option).out())
        .contains("line 15 of the needle table was not understood; what was studied?");
  }

  @ParameterizedTest
  @CsvSource({
    "--muscle \"R Deltoid\",right Deltoid",
    "--limb right-arm=5/5/5,'right arm 5 muscles, 5 nerves, 5 spinal levels'"
  })
  void a_row_without_its_side_is_answered(String option, String given) {
    assertThat(run(NO_SIDE, "").out()).contains("line 11, Deltoid: left or right?");
    Run run = run(NO_SIDE, option);
    assertThat(run.exit().number()).isZero();
    assertThat(read(run))
        .contains("read: line 11, Deltoid: no side is printed; as given: " + given);
  }

  @Test
  void another_muscle_does_not_tell_the_side_of_a_row() {
    assertThat(run(NO_SIDE, "--muscle \"R APB\"").out()).contains("line 11, Deltoid: left or right?");
  }

  @Test
  void a_count_below_what_was_understood_is_no_answer() {
    assertThat(run(NERVE_UNREAD, "--ncs 1").out())
        .contains("says 1 nerve conduction study, but the rows that were understood make 2; give the"
            + " count of the whole report");
    assertThat(run(MUSCLE_UNREAD, "--limb right-arm=2").out())
        .contains("rejected: --limb right-arm: says 2 muscles, but the rows that were understood make"
            + " 4; give the counts of the whole limb");
  }

  @Test
  void what_is_missing_of_a_report_is_named_with_the_field_and_option_that_give_it() {
    List<String> found = new ArrayList<>();
    for (String report : List.of(NERVE_UNREAD, MUSCLE_UNREAD, NO_SIDE)) {
      JsonNode missing = missing(report).get(0);
      found.add(missing.get("field").asText() + " | " + missing.get("option").asText());
    }
    assertThat(found)
        .containsExactly(
            "nerveConduction.studies | --ncs N or --no-ncs",
            "needleEmg.muscles | --muscle \"SIDE NAME\"",
            "needleEmg.muscles | --muscle \"SIDE NAME\"");
  }

  @Test
  void every_row_that_is_not_understood_is_asked_for() {
    assertThat(missing(MUSCLE_UNREAD.replace("PronatorTeres", "PronXyzzy")).findValuesAsText("question"))
        .containsExactly(
            "line 14 of the needle table was not understood; what was studied?",
            "line 15 of the needle table was not understood; what was studied?");
  }

  @Test
  void a_study_and_a_report_at_once_are_refused() {
    Run run = Run.of("suggest --study - --report nofile", "{}");
    assertThat(run.err())
        .isEqualTo("casecode: suggest: give --study FILE or --report FILE, not both\n");
    assertThat(run.exit().number()).isEqualTo(2);
  }
}
