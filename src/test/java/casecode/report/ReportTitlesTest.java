package casecode.report;

import static casecode.report.ReportReaderTest.answer;
import static org.assertj.core.api.Assertions.assertThat;

import casecode.Run;
import casecode.intake.StudyBuilder;
import casecode.json.BundledAnatomy;
import casecode.rules.StudyFacts;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which part of a report a line opens, which line opens none, and when the visit was. */
class ReportTitlesTest {

  private static final String MUSCLE = "EMG\nRight Deltoid Nml\n";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Sensory Summary Table | sensory table",
    "SCS Summary | sensory table",
    "Sensory Nerve Conduction | sensory table",
    "SCS | sensory table",
    "Motor Summary Table | motor table",
    "MCS | motor table",
    "MCS findings | motor table",
    "Mixed Summary Table | mixed table",
    "Mixed Studies | mixed table",
    "NCS Motor | motor table",
    "F Wave Studies | F wave: rides with its motor study",
    "F-Wave Studies | F wave: rides with its motor study",
    "F-Waves | F wave: rides with its motor study",
    "F waves | F wave: rides with its motor study",
    "F wave | F wave: rides with its motor study",
    "FWave Study | F wave: rides with its motor study",
    "H Reflex | H reflex table",
    "H-Reflex | H reflex table",
    "H-Reflexes | H reflex table",
    "HReflex Study | H reflex table",
    "H Reflexes | H reflex table",
    "Blink Reflex | blink reflex: coded by itself",
    "Blink Responses | blink reflex: coded by itself",
    "Repetitive Stimulation | repetitive stimulation",
    "Repetitive Nerve Stimulation | repetitive stimulation",
    "RNS | repetitive stimulation",
    "RNS Summary | repetitive stimulation",
    "Evoked Potentials | evoked potential or autonomic test: not coded here",
    "Visual Evoked Potential | evoked potential or autonomic test: not coded here",
    "SSEP | evoked potential or autonomic test: not coded here",
    "SEP Study | evoked potential or autonomic test: not coded here",
    "VEP Study | evoked potential or autonomic test: not coded here",
    "VEPs findings | evoked potential or autonomic test: not coded here",
    "Sympathetic Skin Response | evoked potential or autonomic test: not coded here",
    "Autonomic Testing Study | evoked potential or autonomic test: not coded here",
    "SSR | evoked potential or autonomic test: not coded here",
    "Needle EMG | needle table",
    "Needle Electromyography | needle table",
    "Needle Examination | needle table",
    "Needle Study | needle table",
    "Needle Findings | needle table",
    "Needle Data Table | needle table",
    "Needle Data Summary | needle table",
    "EMG | needle table",
    "EMG: | needle table",
    "EMG Findings. | needle table",
    "EMG Summary Table | needle table",
    "EMG Findings | needle table",
    "EMG Data | needle table",
    "EMG Results | needle table",
    "EMG Examination | needle table",
    "Electromyography | needle table",
    "Electromyography Results | needle table",
    "Muscle   Ins   Act | needle table",
    "Muscle   Fibs | needle table",
    "Side Muscle Nerve Spontaneous | needle table",
    "Muscle Recruitment | needle table",
    "Muscle Insertional | needle table",
    "Muscle Polyph | needle table",
    "Muscle PSW | needle table",
    "Comparison Summary Table | comparison",
    "Comparison Table | comparison",
    "Motor study (continued) | motor table",
    "Motor study cont'd | motor table",
    "Motor study (cont.) | motor table",
    "EMG (continued) | needle table",
    "Motor Studies: | motor table",
    "Motor Studies. | motor table"
  })
  void a_title_says_what_the_rows_below_it_are(String title, String row) {
    String other = row.startsWith("blink") ? "RNS\n" : "Blink Reflex\n";
    String in = MUSCLE + other + title + "\nRight Xyzzy Qqq 3.4\n";
    JsonNode rows = answer(in).get("report").get("rows");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1).get("what").asText()).isEqualTo(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Nerve Conduction Studies", "Nerve Conduction", "Impression: normal study", "Conclusion",
    "Conclusions: motor study", "Interpretation: sensory study", "Reason for study: motor",
    "History: motor study", "Clinical summary: sensory", "Diagnosis: motor study",
    "Recommendation: motor study", "Recommendations", "Waveform: motor study", "Waveforms",
    "Technique: motor study", "Electronically signed study", "Summary: motor study",
    "Summary of motor study:"
  })
  void no_row_of_a_table_is_looked_for_below_prose(String title) {
    assertThat(answer(MUSCLE + title + "\nRight Xyzzy Qqq 3.4\n").get("report").get("rows"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "NCS", "Side-to-Side Comparison Table", "Right Motor Study", "Motor study 3", "Motor",
    "Motor study. Sensory study", "Motor conduction (both sides)",
    "Motor studies of the arms and of the legs were all normal today and before"
  })
  void a_line_that_is_no_title_leaves_the_table_open(String line) {
    JsonNode rows = answer(MUSCLE + line + "\nRight Xyzzy Qqq 3.4\n").get("report").get("rows");
    assertThat(rows.get(rows.size() - 1).get("what").asText()).isEqualTo("needle table");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Patient 12 A", "Name: A", "Page 2", "Temp 32 C", "Temperature 32 C", "Note 3", "Notes 3",
    "Comment: 3", "Comments 3", "Referring: A B", "Physician: A B", "Reviewed by A",
    "Signed by A", "Findings on the right:", "Date 3", "Visit 3", "Age: 61", "Sex: X", "Gender: X",
    "Height 180", "Weight 80", "A B MRN 3", "A B DOB 3", "A B date of birth 3"
  })
  void what_a_page_repeats_between_rows_is_no_row(String aside) {
    JsonNode rows = answer(MUSCLE + aside + "\nRight APB Nml\n").get("report").get("rows");
    assertThat(rows.findValuesAsText("what"))
        .containsExactly("needle: right Deltoid", "needle: right Abductor pollicis brevis");
  }

  private static Optional<LocalDate> day(StudyBuilder study, String text) {
    return ReportReader.read(new BundledAnatomy(), study, "1", text.lines().toList())
        .orElseThrow().study().facts().get(StudyFacts.DATE).flatMap(day -> day);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Visit Date: 03/05/2026", "Exam Date: 03/05/2026", "Test date 3/5/2026",
    "Study Date... 2026-03-05", "Service date: 2026-03-05", "Date of test: 03/05/2026",
    "Date of visit: 03/05/2026", "Date of Exam: 03/05/2026", "Date of study: 2026-03-05",
    "Date of service: 2026-03-05"
  })
  void the_date_of_the_visit_may_be_labelled_in_several_ways(String line) {
    assertThat(day(new StudyBuilder(), line + "\n" + MUSCLE)).contains(LocalDate.of(2026, 3, 5));
  }

  @Test
  void a_date_that_is_given_goes_before_that_of_the_report() {
    StudyBuilder study = new StudyBuilder();
    study.set(StudyFacts.DATE, Optional.of(LocalDate.of(2026, 4, 1)));
    assertThat(day(study, "Visit Date: 03/05/2026\n" + MUSCLE)).contains(LocalDate.of(2026, 4, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Previous visit date: 03/05/2012", "Prior study date: 03/05/2012", "Last exam date: 2012-03-05",
    "Date of birth: 03/05/2012", "Date: 03/05/2012"
  })
  void another_date_is_not_taken_for_that_of_the_visit(String line) {
    assertThat(day(new StudyBuilder(), line + "\n" + MUSCLE)).isEmpty();
  }

  @Test
  void a_date_of_the_visit_that_does_not_exist_is_told() {
    assertThat(Run.of("suggest --report -", "Visit Date: 13/40/2026\n" + MUSCLE).out())
        .contains("the date of the visit: is no date; give --date");
  }

  @Test
  void the_same_date_on_every_page_is_one_visit() {
    String page = "Visit Date: 03/02/2026\n" + MUSCLE;
    assertThat(answer(page + page).get("problems")).isEmpty();
  }

  @Test
  void a_second_date_is_told_with_its_line() {
    String text = "Visit Date: 03/02/2026\n" + MUSCLE + "Visit Date: 2026-03-09\n";
    assertThat(answer(text).get("problems").get(0).get("where").asText()).isEqualTo("line 4");
  }
}
