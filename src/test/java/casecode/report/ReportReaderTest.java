package casecode.report;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import casecode.Cases;
import casecode.Run;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Reports as machines print them, and as mail, printers and copying leave them. */
class ReportReaderTest {

  static final Path OURS = Path.of("src/test/resources/reports");
  private static final Path SHARED = Path.of("../shared/reports");

  static final Map<String, List<String>> LINES =
      Map.of(
          "columns.txt", List.of("95909 x1", "95886 x1", "95887 x1"),
          "prefixed.txt", List.of("95909 x1", "95886 x1", "95885-59 x1"));

  private static final Map<String, UnaryOperator<String>> CHANGES =
      Map.of(
          "as it is", text -> text,
          "columns shifted", text -> text.replaceAll("(?m)(?<=\\S) {2,}(?=\\S)", "   "),
          "tabs for blanks", text -> text.replaceAll("(?<=\\S) {2,}", "\t"),
          "CRLF", text -> text.replace("\n", "\r\n"),
          "upper case", text -> text.toUpperCase(Locale.ROOT),
          "side as prefix", text -> text.replaceAll("(?m)^(Left|Right) {2,}", "$1 "),
          "wrapped at 80", ReportReaderTest::wrapped);

  @TempDir Path folder;

  private static String wrapped(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      String rest = line;
      while (rest.length() > 80) {
        int at = rest.lastIndexOf(' ', 80);
        lines.add(rest.substring(0, at));
        rest = rest.substring(at + 1);
      }
      lines.add(rest);
    }
    return String.join("\n", lines);
  }

  @TestFactory
  Stream<DynamicTest> a_report_gives_the_same_lines_however_it_was_handed_on() {
    return LINES.keySet().stream().sorted()
        .flatMap(name -> CHANGES.keySet().stream().sorted()
            .map(change -> DynamicTest.dynamicTest(name + ", " + change, () -> {
              JsonNode answer = answer(CHANGES.get(change).apply(Files.readString(OURS.resolve(name))));
              assertThat(answer.get("missing")).as(answer.toString()).isEmpty();
              assertThat(Cases.coded(answer)).isEqualTo(LINES.get(name));
            })));
  }

  @TestFactory
  Stream<DynamicTest> the_sample_reports_give_their_lines_where_they_are_at_hand() throws IOException {
    if (!Files.exists(SHARED.resolve("expect.jsonl"))) {
      return Stream.empty();
    }
    return Files.readAllLines(SHARED.resolve("expect.jsonl")).stream().map(Cases::json)
        .flatMap(entry -> CHANGES.keySet().stream().sorted()
            .map(change -> DynamicTest.dynamicTest(entry.get("report").asText() + ", " + change, () -> {
              String text = Files.readString(SHARED.resolve(entry.get("report").asText()));
              JsonNode answer = answer(CHANGES.get(change).apply(text));
              assertThat(answer.get("missing")).as(answer.toString()).isEmpty();
              assertThat(Cases.coded(answer)).isEqualTo(Cases.coded(entry.get("expect")));
              assertThat(answer.get("report").get("nerveConductionStudies").asInt())
                  .isEqualTo(entry.get("expect").get("ncs").asInt());
            })));
  }

  static JsonNode answer(String text) {
    return Cases.json(Run.of("suggest --report - --json", text).out());
  }

  @Test
  void every_row_of_the_tables_is_accounted_for() throws IOException {
    JsonNode rows = answer(Files.readString(OURS.resolve("prefixed.txt"))).get("report").get("rows");
    assertThat(texts(rows, "outcome", "counted")).hasSize(12);
    assertThat(texts(rows, "outcome", "skipped")).containsExactly("not tested");
    JsonNode columns = answer(Files.readString(OURS.resolve("columns.txt"))).get("report").get("rows");
    assertThat(texts(columns, "outcome", "skipped"))
        .containsExactly("F wave: rides with its motor study", "not tested");
  }

  static List<String> texts(JsonNode rows, String field, String value) {
    List<String> found = new ArrayList<>();
    for (JsonNode row : rows) {
      if (row.get(field).asText().equals(value)) {
        found.add(row.get("what").asText());
      }
    }
    return found;
  }

  @Test
  void no_name_number_or_date_of_birth_is_ever_printed() throws IOException {
    Pattern patient = Pattern.compile("(?i)zebra|quentin|7734219|1959|nobody|yak|yolanda|5550199");
    for (String name : LINES.keySet()) {
      String text = Files.readString(OURS.resolve(name));
      String broken = text.replace("1stDorInt", "ZEBRA Quentin").replace("TIB ANTERIOR", "YAK");
      for (String report : List.of(text, broken)) {
        for (String how : List.of("", " --json", " --format csv", " --why")) {
          Run run = Run.of("suggest --report -" + how, report);
          assertThat(run.out() + run.err()).doesNotContainPattern(patient);
        }
      }
    }
  }

  @Test
  void a_row_that_is_not_understood_leaves_the_study_undecided_and_names_its_line() throws IOException {
    String text = Files.readString(OURS.resolve("columns.txt")).replace("PronatorTeres", "Musculus ignotus");
    Run run = Run.of("suggest --report -", text);
    assertThat(run.out()).contains("undecided").contains("line 38").contains("not understood");
    assertThat(run.exit().number()).isEqualTo(1);
  }

  @Test
  void a_printed_nerve_that_disagrees_raises_a_finding_and_the_table_is_used() throws IOException {
    String text =
        Files.readString(OURS.resolve("columns.txt")).replace("Radial        C6-7-8", "Ulnar         C6-7-8");
    JsonNode answer = answer(text);
    assertThat(answer.get("findings").findValuesAsText("rule")).contains("printed-nerve");
    assertThat(Cases.coded(answer)).isEqualTo(LINES.get("columns.txt"));
  }

  @Test
  void a_printed_nerve_or_root_that_cannot_be_read_is_told_and_not_quoted() throws IOException {
    String text =
        Files.readString(OURS.resolve("columns.txt"))
            .replace("Radial        C6-7-8", "Quentin       Z9    ");
    JsonNode answer = answer(text);
    assertThat(answer.get("findings").findValuesAsText("message"))
        .contains(
            "line 39: the nerve printed beside Triceps is not known; the table is used",
            "line 39: the root printed beside Triceps is not known; the table is used");
    assertThat(Cases.coded(answer)).isEqualTo(LINES.get("columns.txt"));
  }

  @Test
  void the_date_of_the_visit_decides_and_no_other_date() throws IOException {
    String text = Files.readString(OURS.resolve("columns.txt")).replace("10/05/2026", "10/05/2012");
    assertThat(answer(text).get("problems").get(0).get("where").asText()).isEqualTo("dateOfService");
  }

  @Test
  void the_usual_encodings_are_read() throws IOException {
    String text = Files.readString(OURS.resolve("columns.txt")).replace("uV", "\u00b5V");
    for (Charset charset : List.of(UTF_8, UTF_16, Charset.forName("windows-1252"))) {
      Path file = Files.write(folder.resolve("report.txt"), text.getBytes(charset));
      JsonNode answer = Cases.json(Run.of("suggest --report " + file + " --json").out());
      assertThat(Cases.coded(answer)).as(charset.name()).isEqualTo(LINES.get("columns.txt"));
    }
  }

  @Test
  void what_is_no_report_gets_a_clear_line() throws IOException {
    assertThat(Run.of("suggest --report -", "Dear colleague,\nthank you.\n").err())
        .isEqualTo("casecode: --report -: no needle or nerve conduction table was found in it\n");
    assertThat(Run.of("suggest --report " + folder).err())
        .isEqualTo("casecode: --report " + folder + ": is a folder; name a file\n");
    byte[] binary = new byte[10_000];
    Arrays.fill(binary, (byte) 7);
    Path file = Files.write(folder.resolve("binary"), binary);
    assertThat(Run.of("suggest --report " + file).err()).contains("is no text");
    Path large = Files.write(folder.resolve("large"), "x".repeat(5_000_000).getBytes(UTF_8));
    assertThat(Run.of("suggest --report " + large).err()).contains("larger than any report");
  }
}
