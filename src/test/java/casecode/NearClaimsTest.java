package casecode;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.cli.ExitCode;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims that differ by little, and every finding that each raises, in order. */
class NearClaimsTest {

  private static final Set<String> OF_THE_TEXT = Set.of("input", "unknown-code", "units");

  /** A finding is its severity, its edit and the codes that it names. */
  private static String findings(JsonNode verdict) {
    List<String> found = new ArrayList<>();
    for (JsonNode finding : verdict.get("findings")) {
      if (!finding.get("edit").asText().equals("edition")) {
        found.add((finding.get("severity").asText() + " " + finding.get("edit").asText() + " "
            + String.join("+", Cases.texts(finding.get("codes")))).strip());
      }
    }
    return String.join("; ", found);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "--payer cpt 95886 | fail | error add-on 95886; notice payer",
    "--payer cpt 95907 95886 | pass | notice payer",
    "--payer cpt 95941 | fail | error add-on 95941; notice payer",
    "95941 | fail | error mue 95941; error add-on 95941",
    "95941-26 | fail | error mue 95941; error add-on 95941; error modifier 95941",
    "95940-TC | fail | error add-on 95940; error modifier 95940",
    "95941-26-TC | fail | error mue 95941; error add-on 95941; error modifier 95941",
    "95940-26-TC | fail | error add-on 95940; error modifier 95940",
    "95860-26-TC | fail | error modifier 95860",
    "99213-26-TC | fail | error modifier 99213; notice no-data 99213",
    "--setting office --component professional 95860-26 | pass | ''",
    "--setting office 95860-26 | pass | warning modifier 95860",
    "--setting office 95910 99213-26 | no-data | notice no-data 99213",
    "--setting outpatient-hospital 95941 | fail | error mue 95941; error add-on 95941",
    "99213-50 | no-data | notice no-data 99213",
    "95941-50 | fail | error mue 95941; error add-on 95941",
    "--setting outpatient-hospital 95941 95860-TC | pass | ''",
    "--setting outpatient-hospital 95941 95860-26 | fail | error mue 95941",
    "--setting outpatient-hospital --component professional 95941 95860-TC | fail | error mue 95941",
    "--payer cpt 95907x2 | fail | error one-code 95907; notice payer",
    "--payer cpt 64616 95873x2 | fail | error one-code 95873; notice payer",
    "95905 95886 | fail | error ptp 95905+95886; error add-on 95886; error array 95905",
    "95905 95907 | fail | error ptp 95907+95905; error array 95905",
    "95905-59 95885 | fail | error add-on 95885; error array 95905",
    "95905 | pass | ''",
    "95905 95905 | pass | ''",
    "--payer cpt 95905 95886 | fail | error add-on 95886; error array 95905; notice payer",
    "--payer cpt 95905 95860 | pass | notice payer",
    "--payer cpt 95861x2 | fail | error one-code 95861; notice payer",
    "95861x2 | fail | error mue 95861",
    "95860x2 | fail | error mue 95860",
    "--payer cpt 95860 95885 95907 | fail | error family 95860+95885; notice payer",
    "95860 95907 | fail | error ptp 95860+95907",
    "95907 95867 | fail | error ptp 95867+95907",
    "--payer cpt 95907 95867 95887 | fail | error family 95867+95887; notice payer",
    "95907 95867 95887 | fail | error ptp 95867+95907; error ptp 95867+95887",
    "95860-RT 95870-LT | pass | warning modifier 95860; warning modifier 95870",
    "95860 95870-XS | pass | ''",
    "95860-59 95870 | pass | ''",
    "95861-59 95870 | pass | ''",
    "95860-LT 95861-RT | fail | error one-code 95860+95861; warning modifier 95860; warning"
        + " modifier 95861",
    "95867-50 | fail | error modifier 95867",
    "95868-50 | fail | error modifier 95868",
    "95866-50 | pass | ''",
    "95870-50 | fail | error modifier 95870",
    "--date 2012-05-01 95860-50 | no-data | notice no-data",
    "--date 2012-05-01 95860-RT | no-data | notice no-data",
    "--date 2012-05-01 95940-26 | fail | error deleted 95940; notice no-data",
    "--date 2012-05-01 --setting asc 95860 | no-data | notice no-data",
    "--date 2012-05-01 --setting office 95860-26 | no-data | notice no-data",
    "--date 2012-05-01 95885 | no-data | notice no-data",
    "--date 2012-05-01 95886x5 95910 | fail | error deleted 95910; notice no-data",
    "--date 2012-05-01 95905 95886 | no-data | notice no-data",
    "--date 2012-05-01 95860 95861 | no-data | notice no-data",
    "--date 2012-05-01 95941 | fail | error deleted 95941; notice no-data",
    "--date 2012-05-01 95860-59 | no-data | notice no-data",
    "--date 2012-05-01 95872x5 | no-data | notice no-data",
    "--payer cpt 95860-59 | pass | notice payer",
    "--payer cpt 95872x5 | pass | notice payer",
    "--payer cpt 95910 95886x5 | fail | error limb-cap 95886; notice payer",
    "--payer cpt 95860 95870 | pass | notice payer",
    "--payer cpt --date 2026-03-02 95860 | pass | notice payer",
    "--component professional 95860-26 | pass | ''",
    "--setting asc --component technical 95860 | pass | warning modifier 95860",
    "--setting asc 95860-TC | pass | ''",
    "--setting asc 95860-26 | pass | ''",
    "--setting asc 95940-26 95860-26 | fail | error modifier 95940",
    "--setting asc 99213 | no-data | notice no-data 99213",
    "95860-TC | pass | ''",
    "95860-TC 95907 | fail | error ptp 95860+95907",
    "95870-RT | pass | warning modifier 95870",
    "95863 95870x2 | fail | error ptp 95863+95870; warning limb-cap 95863+95870",
    "95864 95870 | fail | error ptp 95864+95870; warning limb-cap 95864+95870",
    "95863 95870-59 | pass | ''",
    "64616 95873x2 | fail | error mue 95873",
    "64616 95874 95874 | fail | error mue 95874",
    "95907x2 | fail | error mue 95907",
    "95907 95907 | fail | error mue 95907",
    "95907 95907-59 | fail | error mue 95907; warning ptp 95907",
    "95886x4 95910 | pass | ''",
    "95886-RT 95886-LT 95910 | pass | ''",
    "95870x4 | pass | ''",
    "95870x5 | fail | error mue 95870; warning limb-cap 95870",
    "95870x3 95870x2 | fail | error mue 95870; warning limb-cap 95870",
    "95937x4 | pass | ''",
    "95937x5 | fail | error mue 95937",
    "G0453 95860 | pass | ''",
    "G0453x9 95860 | pass | ''",
    "--setting outpatient-hospital 95872x5 | fail | error mue 95872; warning modifier 95872"
  })
  void each_claim_has_its_status_and_its_findings(String claim, String status, String findings) {
    Run run = Run.of("check --json " + claim);
    JsonNode verdict = Cases.json(run.out());
    assertThat(verdict.get("status").asText()).isEqualTo(status);
    assertThat(findings(verdict)).isEqualTo(findings);
    assertThat(run.exit())
        .isEqualTo(status.equals("pass") ? ExitCode.ANSWERED : ExitCode.NOT_ANSWERED);
  }

  @ParameterizedTest
  @CsvSource({"medicare, true", "cpt, false"})
  void the_age_of_a_table_is_told_of_a_payer_that_uses_it(String payer, boolean told) {
    String out = Run.of("check --payer " + payer + " --date 2025-04-01 95860").out();
    assertThat(out.contains("edition: the NCCI pairs are of 2024Q3")).isEqualTo(told);
  }

  /** The lines that were read of what was typed, and what is wrong with it. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "\"95910;95886x2\" | 95910 x1, 95886 x2 | ''",
    "95910,95886X2 | 95910 x1, 95886 x2 | ''",
    "95910×2 | 95910 x2 | ''",
    "95910*2 | 95910 x2 | ''",
    "95886-59×2 | 95886-59 x2 | ''",
    "95886-59*2 | 95886-59 x2 | ''",
    "95885–59 | 95885-59 x1 | ''",
    "95885−59 | 95885-59 x1 | ''",
    "95885‐59-26 | 95885-59-26 x1 | ''",
    "95886x2x3 | 95886 x2 | line 1: the units are given twice",
    "95886x2*3 | 95886 x2 | line 1: the units are given twice",
    "95886-x2 | 95886-X2 x1 | line 1: units are written without a hyphen, as 95886x2; the"
        + " modifier as X2",
    "95886x | 95886 x1 | line 1: after x come the units, a whole number, at most 9999",
    "95886xx | 95886 x1 | line 1: after x come the units, a whole number, at most 9999; line 1:"
        + " the units are given twice",
    "95886x-1 | 95886 x0 | 95886: the units are below 1",
    "95886x9999 | 95886 x9999 | ''",
    "95886x10000 | 95886 x1 | line 1: after x come the units, a whole number, at most 9999",
    "95886x1234567 | 95886 x1 | line 1: after x come the units, a whole number, at most 9999",
    "95886-59- | 95886-59 x1 | line 1: write it as CODE-MODIFIERxUNITS, such as 95885-59x2",
    "95886--59 | 95886 x1 | line 1: write it as CODE-MODIFIERxUNITS, such as 95885-59x2",
    "-59 | '' | line 1: a modifier stands on its code without a blank, as 95885-59",
    "95886x2-59 | 95886-59 x2 | ''",
    "95886X2-xs | 95886-XS x2 | ''",
    "95886xs | 95886 x1 | line 1: after x come the units, a whole number, at most 9999",
    "95886-59xs | 95886-?? x1 | ''",
    "95886x2.5 | 95886 x1 | line 1: after x come the units, a whole number, at most 9999",
    "95860-rt | 95860-RT x1 | ''",
    "g0453 | G0453 x1 | ''",
    "95860,,95861 | 95860 x1, 95861 x1 | ''",
    "\" 95860  95861 \" | 95860 x1, 95861 x1 | ''",
    "95886-59x | 95886-?? x1 | ''",
    "9588659 | (no code) x1 | line 1, (no code): a code has five digits, or four digits and a"
        + " letter"
  })
  void a_line_is_read_however_it_is_typed(String typed, String lines, String said) {
    JsonNode verdict = Cases.json(Run.of("check --json " + typed).out());
    List<String> messages = new ArrayList<>();
    for (JsonNode finding : verdict.get("findings")) {
      if (OF_THE_TEXT.contains(finding.get("edit").asText())) {
        messages.add(finding.get("message").asText());
      }
    }
    assertThat(String.join(", ", Cases.coded(verdict))).isEqualTo(lines);
    assertThat(String.join("; ", messages)).isEqualTo(said);
  }
}
