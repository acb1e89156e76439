package casecode.csv;

import static casecode.ClaimFile.lines;
import static casecode.ClaimFile.said;
import static casecode.ClaimFile.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import casecode.Run;
import casecode.cli.ExitCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Separators, headers, quotes and long cells of a CSV file of claims. */
class CsvClaimsTest {

  private static final int LONGEST_LINE = 1 << 20;

  @ParameterizedTest
  @ValueSource(strings = {
    "claim,code,x~A,95860,",
    "claim;code;x~A;95860;",
    "claim\tcode\tx~A\t95860\t",
    "claim,code,x;y\tz~A,95860,",
    "claim;code;x\ty~A;95860;",
    "sep=|~claim|code|x~A|95860|",
    "SEP=|~claim|code|x~A|95860|",
    "sep=;~~claim;code;a,b~A;95860;",
    "~  ~claim,code,x~A,95860,",
    " claim , CODE , x ~ A , 95860 ,",
    "\uFEFFclaim,code,x~A,95860,",
    "\"claim\",\"code\",\"x\"~\"A\",\"95860\",\"\""
  })
  void the_separator_and_the_titles_of_a_header_are_told_from_it(String text) {
    assertThat(statuses(text.replace('~', '\n'))).containsExactly("A pass");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void a_line_may_end_as_on_any_system(String end) {
    String in = String.join(end, "claim,code,x", "A,95860,\"one", "two\"", "", "B,95860");
    assertThat(said(in))
        .containsExactly("A pass", "B: line 5 has fewer cells than the header; something may be lost");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "'' | holds nothing; is it CSV, JSON or X12?",
    "sep=; | holds nothing; is it CSV, JSON or X12?",
    "~ ~ | holds nothing; is it CSV, JSON or X12?",
    "~\"claim\"x,code~A,95860 | line 2: no header; is it CSV, JSON or X12?",
    "claim,code,Claim~A,95860,A | line 1: the column claim stands twice",
    "~claim,code,CODE~A,95860,1 | line 2: the column code stands twice",
    "claim,code,date of service~A,95860,1 | line 1: column 3 is almost \"dateOfService\"; write it so",
    "claim,code,date_of_service~A,95860,1 | line 1: column 3 is almost \"dateOfService\"; write it so",
    "claim,code,date of~A,95860,1 | line 1: column 3 is almost \"dateOfService\"; write it so",
    "claim,code,date_of~A,95860,1 | line 1: column 3 is almost \"dateOfService\"; write it so",
    "claim,code,Date-Of~A,95860,1 | line 1: column 3 is almost \"dateOfService\"; write it so",
    "claim,code,date-of-service~A,95860,1 | line 1: column 3 is almost \"dateOfService\"; write it so",
    "claim,code,x,DATE~A,95860,1,1 | line 1: column 4 is almost \"dateOfService\"; write it so",
    "claim,code,unts~A,95860,1 | line 1: column 3 is almost \"units\"; write it so",
    "claim~A | line 1: the first line must name the columns; missing is code (known are claim, code,"
        + " modifiers, units, dateOfService, setting, payer, component)",
    "code,x~95860,1 | line 1: the first line must name the columns; missing is claim (known are"
        + " claim, code, modifiers, units, dateOfService, setting, payer, component)",
    "claim,code~~ | holds no claim"
  })
  void a_file_that_is_no_table_of_claims_says_why(String text, String error) {
    Run run = Run.of("check --claims -", text.replace('~', '\n'));
    assertThat(run.err()).isEqualTo("casecode: --claims -: " + error + "\n");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @CsvSource({"dat, 3", "unit, 3", "uni, 3"})
  void a_title_that_is_no_other_column_is_only_not_read(String title, String column) {
    assertThat(Run.of("check --claims -", "claim,code," + title + ",units\nA,95860,9,1\n").err())
        .startsWith("casecode: --claims -: columns that are not read: " + column + "\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '!', value = {
    "26 ! 95860-26 x1",
    "26-59 ! 95860-26-59 x1",
    "26:59 ! 95860-26-59 x1",
    "26|59 ! 95860-26-59 x1",
    "26/59 ! 95860-26-59 x1",
    "26;59 ! 95860-26-59 x1",
    "'26, 59' ! 95860-26-59 x1",
    "-59 ! 95860-59 x1",
    "- ! 95860 x1",
    "'' ! 95860 x1"
  })
  void modifiers_of_a_cell_may_stand_apart_in_any_way(String cell, String line) {
    assertThat(lines("claim,code,modifiers\nA,95860,\"" + cell + "\"\n")).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource({"2, 95870 x2", "2., 95870 x2", "2.00, 95870 x2", "2.5, 95870 x1", "'', 95870 x1"})
  void units_may_have_a_decimal_part_that_says_nothing(String units, String line) {
    assertThat(lines("claim,code,units\nA,95870," + units + "\n")).containsExactly(line);
  }

  @Test
  void the_setting_of_the_first_line_is_taken_for_all() {
    assertThat(said("claim,code,setting\nA,95907,office\nA,95860,asc\n"))
        .contains("A: the lines of this claim differ in their setting; the first line's was taken")
        .noneMatch(message -> message.contains("in a facility"));
  }

  @Test
  void an_unknown_setting_is_told_with_those_that_there_are() {
    assertThat(said("claim,code,setting\nA,95860,home\n"))
        .containsExactly("A: line 2: unknown setting; use office, outpatient-hospital,"
            + " inpatient-hospital, asc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISA", "ISAAC", "ISA 1", "ISA1"})
  void a_claim_whose_name_begins_as_an_interchange_does_makes_no_x12(String name) {
    assertThat(statuses("claim,code\n" + name + ",95860\n")).containsExactly(name + " pass");
    assertThat(statuses("claim;code\n" + name + ";95860\n")).containsExactly(name + " pass");
  }

  private static Arguments of(String name, String in, String... said) {
    return Arguments.of(name, in, List.of(said));
  }

  static Stream<Arguments> quoted() {
    String unclosed = "line 2: a quote is opened and never closed";
    String beside2 = "B: line 2 beside this claim could not be read; it may be of it";
    return Stream.of(
        of("a line in a quoted cell with a separator",
            "claim,code,x\nA,95860,\"one\ntwo, three\nfour\"\nB,95860,\n", "A pass", "B pass"),
        of("quoted cells of several lines at both ends of a row",
            "x,claim,code,y\n\"v\nw\",A,95860,\"y\nz\"\n,B,95860,\n", "A pass", "B pass"),
        of("a quoted cell of 51 lines",
            "claim,code,x\nA,95860,\"" + "y\n".repeat(50) + "\"\nB,95860,\n", "A pass", "B pass"),
        of("a quoted cell of too many lines",
            "claim,code,x\nA,95860,\"" + "\n".repeat(51) + "\"\nB,95860,\n",
            unclosed, "line 53: a quote is opened and never closed",
            "B: line 53 beside this claim could not be read; it may be of it"),
        of("empty quotes and quotes in quotes",
            "claim,code,x\nA,95860,\"\"\nB,95860,\"\"\"\"\nC,95860,\"a\"\"b\"\n",
            "A pass", "B pass", "C pass"),
        of("a quote in a bare cell", "claim,code,x\nA,95860,5\" long\nB,95860,\n",
            "A pass", "B pass"),
        of("two quotes in a bare cell", "claim,code,x\nA,95860,5\"\" long\nB,95860,\n",
            "A pass", "B pass"),
        of("a quoted cell that ends in two quotes",
            "claim,code,x\nA,95860,\"y\"\"\nB,95860,\n", unclosed, beside2),
        of("text behind a quoted cell and blank rows around",
            "claim,code,x\n\nA,95860,\"y\" z\n,,\n  \nB,95860,\n",
            "line 3: text after a quoted cell; put the whole cell in quotes",
            "B: line 3 beside this claim could not be read; it may be of it"),
        of("more cells than the header", "claim,code\nA,95860,1\nB,95860\n",
            "line 2: more cells than the header", beside2),
        of("the longest line",
            "claim,code,x\nA,95860," + "y".repeat(LONGEST_LINE - 8) + "\nB,95860,\n",
            "A pass", "B pass"),
        of("a line that is too long",
            "claim,code,x\nA,95860," + "y".repeat(LONGEST_LINE - 7) + "\nB,95860,\n",
            "line 2: a line without end; no row is so long", beside2),
        of("a line that is too long in a quoted cell",
            "claim,code,x\nA,95860,\"y\n" + "y".repeat(LONGEST_LINE + 1) + "\nB,95860,\n",
            unclosed, "line 3: a line without end; no row is so long",
            "B: line 3 beside this claim could not be read; it may be of it"),
        of("a line that is too long before the quote closes",
            "claim,code,x\nA,95860,\"y\n" + "y".repeat(LONGEST_LINE + 1) + "\n\"\nB,95860,\n",
            unclosed, "line 3: a line without end; no row is so long",
            "line 4: a quote is opened and never closed",
            "B: line 4 beside this claim could not be read; it may be of it"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("quoted")
  void a_slip_in_a_row_costs_that_row_alone(String name, String in, List<String> said) {
    assertThat(said(in)).isEqualTo(said);
  }

  @Test
  void many_rows_are_each_told_with_their_line() {
    String row = "A,95860," + "y".repeat(990) + "\n";
    String in = "claim,code,x\n" + row.repeat(150) + "B,95860,\"y\" z\n" + "C,95860\n";
    assertThat(said(in))
        .contains("line 152: text after a quoted cell; put the whole cell in quotes",
            "C: line 153 has fewer cells than the header; something may be lost");
  }
}
