package casecode.report;

import static casecode.report.ReportReaderTest.OURS;
import static casecode.report.ReportReaderTest.answer;
import static casecode.report.ReportReaderTest.texts;
import static org.assertj.core.api.Assertions.assertThat;

import casecode.Cases;
import casecode.Run;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with rows of every kind, and what stands between, above and behind them. */
class ReportTablesTest {

  @Test
  void the_rows_of_a_comparison_count_each_nerve_once() {
    String text =
        """
        Comparison Summary Table
        Left Median/Radial Comparison (Digit 1)
        Median       2.9   12.0
        Radial       2.5   14.0
        Left Median/Ulnar Palm Comparison (Palm)
        Median Palm  2.0   50.0
        Ulnar Palm   1.9   30.0
        Left 2nd Lumb-Interos Motor Comparison (2nd Lumb Interos)
        Median Wrist 3.0   2.0
        Ulnar Wrist  2.9   5.0

        Anti Sensory Summary Table
        Left Median Anti Sensory (1st Digit)
        Wrist        2.9   12.0
        """;
    JsonNode answer = answer(text);
    assertThat(answer.get("report").get("nerveConductionStudies").asInt()).isEqualTo(6);
    assertThat(texts(answer.get("report").get("rows"), "outcome", "skipped"))
        .containsExactly("left Median sensory, digit 1: the same study again");
  }

  @Test
  void a_row_with_both_sides_is_one_study_on_each_side_that_has_numbers() {
    String text =
        """
        Motor Side-To-Side Comparison Table
        Nerve     Stimulus   Recording   Dist        LatOn       CV
                                         L     R     L     R     L     R
        Median    Wrist      APB         8.0   8.0   3.5   3.6
        Ulnar     Wrist      ADM         8.0         2.9         55
        """;
    JsonNode answer = answer(text);
    assertThat(texts(answer.get("report").get("rows"), "outcome", "counted"))
        .containsExactly(
            "left Median motor, abductor pollicis brevis recording",
            "right Median motor, abductor pollicis brevis recording",
            "left Ulnar motor, abductor digiti minimi recording");
  }

  @Test
  void a_panel_names_the_nerve_in_its_rows() {
    String text =
        """
        Sensory Nerve Conduction
        Nerve / Sites            Rec. Site    Peak Lat  Ampl.
        R GENERAL NERVE - CTS Panel
          Median@wrist           Digit I      3.2       20
          Radial@wrist           Digit I      2.4       15
          Ulnar@wrist            Digit V      2.6       18
        """;
    assertThat(answer(text).get("report").get("nerveConductionStudies").asInt()).isEqualTo(3);
  }

  @Test
  void a_report_cut_in_the_middle_is_coded_as_far_as_it_goes_and_says_what_was_read() throws IOException {
    String text = Files.readString(OURS.resolve("columns.txt"));
    Run run = Run.of("suggest --report -", text.substring(0, text.indexOf("EMG\nSide")));
    assertThat(run.out()).contains("95909").contains("read from the report: 6 nerve conduction studies");
  }

  private static final String NEEDLE =
      """
      Visit Date: 03/02/2026
      EMG
      Side   Muscle          Nerve        Root    Ins Act  Fibs  Psw  Amp  Dur  Poly  Recrt  Int Pat  Comment
      Right  Deltoid         Axillary     C5-6    Nml      Nml   Nml  Nml  Nml  0     Nml    Nml
      Right  Biceps          Musculocut   C5-6    Nml      Nml   Nml  Nml  Nml  0     Nml    Nml
      Right  Triceps         Radial       C6-7-8  Incr     1+    1+   Incr Incr 0     Reduced 75%
      HERE
      Right  1stDorInt       Ulnar        C8-T1   Nml      Nml   Nml  Nml  Nml  0     Nml    Nml
      Right  Abd Poll Brev   Median       C8-T1   Nml      Nml   Nml  Nml  Nml  0     Nml    Nml
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient: ZEBRA, QUENTIN   MRN: 7734219   Page 2",
        "Name: ZEBRA",
        "Note: poor relaxation",
        "Comment",
        "Temperature 32 C",
        "Findings on the right:",
        "EMG (continued)",
        "DEL TORO, ZEBRA MRN 7734219",
        "The patient tolerated the whole procedure well.",
        "Ins Act  Fibs  Psw"
      })
  void nothing_between_the_rows_of_a_table_hides_the_rows_below(String between) {
    Run run = Run.of("suggest --report - --json", NEEDLE.replace("HERE", between));
    assertThat(Cases.coded(Cases.json(run.out()))).containsExactly("95860 x1");
    assertThat(run.out()).doesNotContainIgnoringCase("zebra").doesNotContain("7734219", "DEL:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"reduced recruitment", "no spontaneous activity", "large MUAPs", "muscle atrophic"})
  void a_remark_at_the_end_of_a_row_does_not_make_it_a_heading(String remark) {
    String text = NEEDLE.replace("HERE\n", "").replace("Nml    Nml\n", "Nml    Nml   " + remark + "\n");
    assertThat(Cases.coded(answer(text))).containsExactly("95860 x1");
  }

  @Test
  void only_what_was_tested_counts_with_or_without_a_column_for_roots() {
    String text =
        """
        EMG
        Side  Muscle  Ins  Fibs  Recrt  Comment
        Right  Deltoid  Chronic neurogenic
        Right  Biceps  Silent
        Right  FDI  Deferred
        Right  APB  refused by patient
        Right  EDC  N/A
        Right  Triceps  Radial  C6-7-8  NT  NT
        """;
    JsonNode rows = answer(text).get("report").get("rows");
    assertThat(texts(rows, "outcome", "counted"))
        .containsExactly("needle: right Deltoid", "needle: right Biceps brachii");
    assertThat(texts(rows, "outcome", "skipped")).hasSize(4).containsOnly("not tested");
  }

  @Test
  void a_head_without_a_side_or_a_recording_site_counts_and_one_without_values_does_not() {
    String text =
        """
        Motor Summary Table
        Ulnar Motor (1st Dor Int)
        Wrist   3.2  5.0
        Anti Sensory Summary Table
        Ulnar DorsCutan Anti Sensory
        Wrist  3.0  10
        Right Sural Anti Sensory (Lat Mall)
        Calf  NT   Dist 14.0
        Left Sural Anti Sensory (Lat Mall)
        Calf  absent
        """;
    JsonNode rows = answer(text).get("report").get("rows");
    assertThat(texts(rows, "outcome", "counted"))
        .containsExactly(
            "Ulnar motor, first dorsal interosseous recording",
            "Ulnar dorsal cutaneous sensory",
            "left Sural sensory");
    assertThat(texts(rows, "outcome", "skipped")).containsExactly("no value in it");
  }

  @Test
  void h_reflexes_repetitive_stimulation_and_evoked_potentials_are_no_motor_studies() {
    String text =
        """
        Motor Summary Table
        R Tibial - AH
        Ankle  4.0  5.0
        H Reflex
        Right Tibial (Gastroc)
          29.0
        Repetitive Nerve Stimulation
        Right Ulnar Motor (ADM)
         1  5.0
        SSEP
        Right Median Motor (APB)
         20 30
        """;
    JsonNode answer = answer(text);
    assertThat(Cases.coded(answer)).containsExactly("95907 x1", "95937 x1");
    assertThat(texts(answer.get("report").get("rows"), "outcome", "counted"))
        .containsExactly(
            "right Tibial motor, medial plantar to abductor hallucis",
            "right H reflex, tibial to gastrocnemius-soleus");
  }

  @Test
  void sides_in_the_heading_of_the_columns_are_read_and_a_strange_heading_is_not_understood() {
    String rows = "Median  Wrist     APB         8.0  8.0  3.5   3.6\n";
    String title = "Motor Side-To-Side Comparison Table\n";
    String known = title + "Nerve   Stimulus  Recording   L    R    L     R\n" + rows;
    assertThat(answer(known).get("report").get("nerveConductionStudies").asInt()).isEqualTo(2);
    JsonNode strange = answer(title + "Nerve   Stimulus  Recording   Foo L  Bar R\n" + rows);
    assertThat(strange.get("status").asText()).isEqualTo("undecided");
  }

  @Test
  void a_date_of_birth_behind_an_empty_visit_date_is_not_taken_and_a_name_in_a_row_not_shown() {
    String text =
        """
        Visit Date:      DOB: 05/06/2015
        Motor Summary Table
        Right Median Motor (APB)
        Wrist 3.4 6
        Right Sural - Ankle Zebra Quentin 7734219
        """;
    Run run = Run.of("suggest --report - --json", text);
    assertThat(run.out()).contains("no date of service given").doesNotContainIgnoringCase("zebra");
    assertThat(run.out()).doesNotContain("2015", "7734219");
  }

  @Test
  void two_visits_in_one_file_are_refused_unless_the_date_is_given() {
    String text = NEEDLE.replace("HERE", "Visit Date: 03/09/2026");
    assertThat(Run.of("suggest --report -", text).out()).contains("a second date of visit");
    assertThat(Run.of("suggest --report - --date 2026-03-02", text).out()).contains("95860");
    String earlier = "Previous study date: 05/06/2011\n" + NEEDLE.replace("HERE\n", "");
    assertThat(Run.of("suggest --report -", earlier).out()).contains("95860");
  }

  @ParameterizedTest
  @ValueSource(strings = {"02.03.2026", "March 2, 2026", "3/2/26"})
  void a_date_of_visit_in_another_form_is_not_guessed_and_not_dropped_silently(String date) {
    String text = NEEDLE.replace("HERE\n", "").replace("03/02/2026", date);
    assertThat(Run.of("suggest --report -", text).out())
        .contains("95860").contains("line 1: the date of the visit is not written");
  }

  @Test
  void a_line_of_blanks_or_of_endless_roots_is_not_understood_at_once() {
    String text =
        "Motor Summary Table\nRight a" + " ".repeat(4000) + "b\nEMG\nRight  APB  C5" + "-6".repeat(20_000) + "\n";
    Run run = Run.of("suggest --report -", text);
    assertThat(run.out()).contains("line 2 of the motor table", "line 4 of the needle table");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bilat", "Bil.", "Both", "Bilateral", "B/L"})
  void every_word_for_both_sides_counts_in_either_table(String both) {
    String text =
        """
        Motor Summary Table
        BOTH Ulnar Motor (Abd Dig Minimi)
        Wrist                2.9        <4.2            9.8
        B Elbow              6.7                        9.4

        EMG
        Side   Muscle          Nerve        Root    Ins Act  Fibs  Psw
        BOTH   APB             Median       C8-T1   Nml      Nml   Nml
        """;
    JsonNode answer = answer(text.replace("BOTH", both));
    assertThat(texts(answer.get("report").get("rows"), "outcome", "counted"))
        .containsExactly(
            "both sides Ulnar motor, abductor digiti minimi recording",
            "needle: left Abductor pollicis brevis, right Abductor pollicis brevis");
  }
}
