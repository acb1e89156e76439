package casecode.report;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.Cases;
import casecode.Run;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What becomes of every row of a report. The cases stand in {@code reports/rows.txt}: behind {@code #}
 * a name, then the report, behind {@code >rows} its rows and what follows from them.
 */
class ReportRowsTest {

  /** The rows of a report as {@code LINE OUTCOME: WHAT}, and the lines of its answer. */
  private static List<String> rows(String report) {
    String out = Run.of("suggest --report - --json", report).out();
    if (out.isEmpty()) {
      return List.of("refused");
    }
    JsonNode answer = Cases.json(out);
    List<String> rows = new ArrayList<>();
    for (JsonNode row : answer.get("report").get("rows")) {
      rows.add(row.get("line").asText() + " " + row.get("outcome").asText() + ": "
          + row.get("what").asText());
    }
    String status = answer.get("status").asText();
    rows.add((status + " " + String.join(", ", Cases.coded(answer))).strip());
    return rows;
  }

  @TestFactory
  Stream<DynamicTest> every_row_is_counted_or_said_to_be_left_out() throws IOException {
    String cases = Files.readString(ReportReaderTest.OURS.resolve("rows.txt"));
    return Stream.of(cases.split("(?m)^# "))
        .filter(text -> !text.isBlank())
        .map(text -> {
          String[] parts = text.split("\n>rows\n");
          int end = parts[0].indexOf('\n');
          return DynamicTest.dynamicTest(parts[0].substring(0, end),
              () -> assertThat(rows(parts[0].substring(end + 1) + "\n"))
                  .isEqualTo(parts[1].strip().lines().toList()));
        });
  }

  @ParameterizedTest
  @CsvSource({"400, counted", "401, not-understood"})
  void a_row_of_more_than_400_characters_is_none_of_a_table(int length, String outcome) {
    String row = "Right Deltoid Nml" + " ".repeat(length - 20) + "Nml";
    assertThat(rows("EMG\n" + row + "\n").get(0)).startsWith("2 " + outcome);
  }

  @Test
  void the_side_of_a_row_that_is_not_understood_is_kept_for_what_is_given_besides() {
    String report = "EMG\nRight Xyzzy Nml\nRight Deltoid Nml\n";
    assertThat(Run.of("suggest --no-ncs --report - --muscle 'R APB'", report).out())
        .contains("line 2 of the needle table was not understood; as given: right Abductor pollicis");
    assertThat(Run.of("suggest --no-ncs --report - --muscle 'L APB'", report).out())
        .contains("line 2 of the needle table was not understood; what was studied?");
  }

  @Test
  void the_nerves_of_repetitive_stimulation_that_are_given_answer_a_row_that_was_not_understood() {
    String report = "RNS\nRight Xyzzy strange\nRight Ulnar Motor (ADM)\n 1 5.0\n";
    assertThat(Run.of("suggest --report - --repetitive 2", report).out())
        .startsWith("95937       x2").contains("line 2 of the repetitive stimulation was not understood");
  }

  @Test
  void a_limb_without_conduction_studies_is_known_from_the_rows() {
    String report =
        "Motor Summary Table\nRight Median Motor (APB)\nWrist 3.4 6.0\nEMG\nLeft Deltoid Nml\n";
    assertThat(Run.of("suggest --switch family=limb --report -", report).out())
        .contains("95870       x1  left arm is limited: 1 muscle");
  }
}
