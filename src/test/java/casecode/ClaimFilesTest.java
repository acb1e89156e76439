package casecode;

import static casecode.ClaimFile.A;
import static casecode.ClaimFile.B;
import static casecode.ClaimFile.END;
import static casecode.ClaimFile.GROUP;
import static casecode.ClaimFile.ISA;
import static casecode.ClaimFile.isa;
import static casecode.ClaimFile.statuses;
import static casecode.ClaimFile.transaction;
import static casecode.ClaimFile.x12;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import casecode.cli.ExitCode;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of claims, whole and broken: a claim that may have lost a line never passes. */
class ClaimFilesTest {

  private static Arguments of(String name, String in, String... statuses) {
    return Arguments.of(name, in, List.of(statuses));
  }

  static Stream<Arguments> interchanges() {
    return Stream.of(
        of("a whole file", x12(A + B), "A pass", "B pass"),
        of("line ends after the segments", x12(A + B).replace("~", "~\r\n"), "A pass", "B pass"),
        of("other separators",
            isa('|', '>', "!") + (GROUP + transaction(A + B) + END)
                .replace('*', '|').replace(':', '>').replace('~', '!'),
            "A pass", "B pass"),
        of("two interchanges", x12(A) + x12(B), "A pass", "B pass"),
        of("text around the interchanges", "from: clearing house\n" + x12(A) + "\u001a",
            "segment 1 fail", "A pass"),
        of("a segment without a name", x12(A.replace("LX*2~", "lx*2~") + B),
            "A no-data", "segment 8 fail", "B pass"),
        of("an empty segment", x12(A.replace("LX*2~", "LX*2~~") + B),
            "A no-data", "segment 9 fail", "B pass"),
        of("a service line without SV1", x12(A.replace("SV1*HC:95886", "SVX*HC:95886") + B),
            "A no-data", "B pass"),
        of("a claim segment that is lost", x12(A + B.replace("CLM", "CLN")), "A fail"),
        of("a claim without lines", x12("CLM*C*1***11:B:1~" + B), "C fail", "B pass"),
        of("no end of the transaction", ISA + GROUP + "ST*837*0001*005010X222A1~" + A,
            "A no-data", "segment 10 fail", "segment 10 fail", "segment 10 fail"),
        of("a wrong count of segments", ISA + GROUP + "ST*837*0001*005010X222A1~" + A
            + "SE*10*0001~" + END, "A no-data", "segment 11 fail"),
        of("a wrong count of transactions", x12(A).replace("GE*1*1", "GE*2*1"),
            "A pass", "segment 12 fail"),
        of("no end of the interchange", x12(A).replace("IEA*1*000000001~", ""),
            "A pass", "segment 12 fail"),
        of("claims outside of a transaction", ISA + GROUP + A + END,
            "segment 3 fail", "segment 10 fail"),
        of("an ISA that is cut short", ISA.substring(0, 80) + GROUP + x12(B),
            "segment 1 fail", "B pass"),
        of("a file that ends inside a segment",
            x12(A + B).substring(0, x12(A + B).indexOf("SV1*HC:95860") + 8),
            "A pass", "B fail", "segment 13 fail", "segment 13 fail", "segment 13 fail",
            "segment 13 fail"),
        of("an institutional claim", x12(A).replace("X222A1~CLM", "X223A2~CLM"),
            "segment 3 fail"),
        of("no units", x12(B.replace("UN*1", "UN*")), "B fail"),
        of("units of another kind", x12(B.replace("UN*1", "F2*1")), "B fail"),
        of("a date of another kind", x12(B.replace("D8", "TM")), "B fail"),
        of("no date", x12(B.replace("DTP*472*D8*20260302~", "")), "B fail"),
        of("a service of several days", x12(B.replace("D8*20260302", "RD8*20260302-20260303")),
            "B no-data"),
        of("a range of one day", x12(B.replace("D8*20260302", "RD8*20260302-20260302")),
            "B pass"),
        of("another list of codes", x12(B.replace("HC:", "ER:")), "B fail"),
        of("two days of one account",
            x12(A + B.replace("CLM*B", "CLM*A").replace("20260302", "20260303")),
            "A pass", "A pass"),
        of("two claims of one account and day", x12(A + B.replace("CLM*B", "CLM*A")), "A fail"),
        of("an account that comes back on the day", x12(A + B + A), "A pass", "B pass",
            "A no-data"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("interchanges")
  void each_interchange_is_judged_as_far_as_it_can_be_read(
      String name, String in, List<String> expected) {
    assertThat(statuses(in)).isEqualTo(expected);
  }

  @Test
  void a_file_cut_short_anywhere_never_passes_and_keeps_the_claims_before() {
    String whole = x12(A + B);
    int firstClaimEnds = whole.indexOf("CLM*B") + "CLM*B~".length();
    for (int cut = 1; cut < whole.length() - 1; cut++) {
      Run run = Run.of("check --claims - --json", whole.substring(0, cut));
      assertThat(run.exit()).as("cut at " + cut)
          .isIn(ExitCode.NOT_ANSWERED, ExitCode.USAGE);
      if (cut > firstClaimEnds) {
        assertThat(run.out()).as("cut at " + cut).contains("\"id\":\"A\",");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "claim,code;A,95860;B,95860,x;C,95860 | 2 claims: 2 no data; 1 place could not be read",
      "{\"id\": \"A\", \"lines\": [{\"code\": \"95860\"}]};[1];{\"id\": | 1 claim: 1 pass; 2 places"
          + " could not be read",
      "[1] | 0 claims; 1 place could not be read"})
  void what_is_no_claim_is_counted_apart(String in, String counted) {
    Run run = Run.of("check --claims - --json", in.replace(';', '\n'));
    assertThat(run.err()).isEqualTo("casecode: " + counted + "\n");
    assertThat(run.exit()).isNotEqualTo(ExitCode.ANSWERED);
  }

  @Test
  void claims_of_a_large_file_are_all_counted() {
    String in =
        "claim,code,modifiers,dateOfService\nA,95886,,\nB,95860,59,2025-04-01\nC,95860,,,\n"
            + "D,95860,,\n".repeat(2)
            + IntStream.range(0, 1300).mapToObj(i -> "E" + i + ",95860,,\n").collect(joining())
            + "F,95886,,\n";
    Run run = Run.of("check --claims - --json", in);
    assertThat(run.err())
        .isEqualTo("casecode: 1,304 claims: 1,300 pass, 3 fail, 1 no data; 1 place could not be read;"
            + " errors: add-on 2, mue 1; with a warning: 1; a table is over two quarters from the date"
            + " of service: 1\n");
    assertThat(run.exit()).isEqualTo(ExitCode.NOT_ANSWERED);
  }

  @ParameterizedTest
  @CsvSource({"[1], USAGE", "{, USAGE", "256[1], NOT_ANSWERED", "256, ANSWERED", "[1]256, NOT_ANSWERED"})
  void only_a_file_of_which_no_claim_can_be_read_is_wrong_usage(String in, ExitCode code) {
    String claims = "{\"lines\": [{\"code\": \"95860\"}]}\n".repeat(256);
    assertThat(Run.of("check --claims - --json", in.replace("256", claims)).exit()).isEqualTo(code);
  }

  @Test
  void envelopes_that_are_broken_are_no_claims() {
    Run run = Run.of("check --claims -", ISA + GROUP + "ST*837*0001*005010X222A1~" + B);
    assertThat(run.err()).startsWith("casecode: 1 claim: 1 no data; 3 places could not be read;");
    assertThat(run.exit()).isEqualTo(ExitCode.NOT_ANSWERED);
  }

  @Test
  void a_place_that_cannot_be_read_never_lets_a_file_pass() {
    Run run = Run.of("check --claims - --json", x12(B) + "garbage");
    assertThat(run.out()).contains("\"status\":\"pass\"");
    assertThat(run.exit()).isEqualTo(ExitCode.NOT_ANSWERED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"11,office,pass", "22,outpatient-hospital,pass", "19,,pass", "21,,pass",
      "24,,pass", "31,,pass"})
  void the_place_of_service_decides_the_setting(String place) {
    String[] parts = place.split(",");
    JsonNode verdict =
        Cases.json(Run.of("check --claims - --json", x12(B.replace("11:B", parts[0] + ":B"))).out());
    boolean facility = !parts[0].equals("11") && !parts[0].equals("31");
    assertThat(verdict.get("status").asText()).isEqualTo("pass");
    assertThat(verdict.get("findings").findValuesAsText("edit").contains("modifier"))
        .isEqualTo(facility);
    assertThat(verdict.get("findings").findValuesAsText("edit").contains("setting"))
        .isEqualTo(parts[0].equals("31"));
  }

  static Stream<Arguments> tables() {
    return Stream.of(
        of("rows of two claims", "claim,code\nA,95910\nA,95886\nB,95860\n", "A pass", "B pass"),
        of("a byte-order mark, quotes and returns",
            "\ufeff\"claim\",\"code\",\"remark\"\r\n\"A\",\"95910\",\"x, \"\"y\"\"\r\nz\"\r\nB,95860,\r\n",
            "A pass", "B pass"),
        of("semicolons", "claim;code;modifiers\nA;95910;26,59\n", "A pass"),
        of("a line that says the separator", "sep=;\nclaim;code\nA;95910\n", "A pass"),
        of("blank rows", "claim,code\nA,95907\n,\n   \n\nA,95908\n", "A fail"),
        of("a quote that is never closed", "claim,code,x\nA,95907,\nA,95908,\"y\nB,95860,\n",
            "A no-data", "line 3 fail", "B no-data"),
        of("a quote that a later row closes", "claim,code,x\nA,95907,\"y\nB,95907,\nC,95860,y\"\n",
            "line 2 fail", "B no-data", "C pass"),
        of("text after a quoted cell", "claim,code,x\nA,95860,\"y\" z\nB,95860,\n",
            "line 2 fail", "B no-data"),
        of("more cells than the header", "claim,code\nJane,A,95860\nB,95860\n",
            "line 2 fail", "B no-data"),
        of("fewer cells than the header", "claim,code,units\nA,95860\n", "A no-data"),
        of("a day on some rows only",
            "claim,code,dateOfService\nA,95907,2026-03-02\nA,95908,\n", "A fail"),
        of("two days and a row without",
            "claim,code,dateOfService\nA,95907,2026-03-02\nA,95886,2026-03-03\nA,95860,\n",
            "A no-data", "A fail", "A no-data"),
        of("rows of a claim apart", "claim,code\nA,95860\nB,95860\nA,95907\n",
            "A pass", "B pass", "A no-data"),
        of("another setting in one claim",
            "claim,code,setting\nA,95860,office\nA,95937,asc\n", "A no-data"),
        of("no name", "claim,code\n,95860\n", " fail"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void each_table_is_judged_as_far_as_it_can_be_read(
      String name, String in, List<String> expected) {
    assertThat(statuses(in)).containsAll(expected).hasSameSizeAs(expected);
  }

  @Test
  void more_lines_than_a_claim_can_have_fail_on_every_day() {
    StringBuilder in = new StringBuilder("claim,code,dateOfService\n");
    for (int i = 0; i < 300; i++) {
      in.append("A,95860,2026-03-0").append(1 + i % 2).append('\n');
    }
    assertThat(statuses(in.toString())).containsExactly("A fail", "A fail");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "claim,code,modifiers,units,dateOfService,setting,payer,component\n"
          + "A,JANE DOE,JANE DOE,JANE,JANE,JANE DOE,JANE,JANE\n",
      "claim,code\nJANE,A,95860\n",
      "JANE,95860\n",
      "{\"id\": \"A\", \"setting\": \"JANE\", \"JANE\": 1, \"payer\": \"JANE\", \"lines\":"
          + " [{\"code\": \"JANE DOE\", \"modifiers\": [\"JANE\"], \"JANE\": 2}]}",
      "{\"id\": \"A\", \"dateOfService\": \"JANE\", \"lines\": \"JANE\"}"})
  void a_name_that_slipped_into_another_field_is_never_printed(String in) {
    for (String format : List.of("text", "json", "csv")) {
      Run run = Run.of("check --claims - --format " + format, in);
      assertThat(run.out() + run.err()).doesNotContain("JANE").doesNotContain("DOE");
      assertThat(run.exit()).isNotEqualTo(ExitCode.ANSWERED);
    }
  }

  @Test
  void segments_that_name_a_person_are_not_read() {
    String in = x12("HL*1**20*1~NM1*IL*1*DOE*JANE****MI*123~N3*12 ROAD~DMG*D8*19560302*F~"
        + A.replace("HC:95886", "HC:DOE") + "NTE*ADD*JANE DOE~");
    Run run = Run.of("check --claims -", in);
    assertThat(run.out() + run.err()).doesNotContain("JANE").doesNotContain("DOE")
        .doesNotContain("19560302").contains("A of 2026-03-02: fail");
  }
}
