package casecode.x12;

import static casecode.ClaimFile.A;
import static casecode.ClaimFile.B;
import static casecode.ClaimFile.lines;
import static casecode.ClaimFile.said;
import static casecode.ClaimFile.x12;
import static org.assertj.core.api.Assertions.assertThat;

import casecode.ClaimFile;
import casecode.model.Setting;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of CLM, LX, SV1 and DTP, and what is said where they say too little. */
class ServiceLinesTest {

  private static final String TWO_WITHOUT_SERVICE =
      "CLM*C*1***11:B:1~LX*1~SVX*1~LX*2~SV1*HC:95860*1*UN*1***1~DTP*472*D8*20260302~";

  @ParameterizedTest
  @CsvSource({
    "HC:95860:26, 95860-26 x1",
    "HC:95860:26:59:RT:GP, 95860-26-59-RT-GP x1",
    "HC:95860:26:59:RT:GP:a remark:KX, 95860-26-59-RT-GP x1",
    "HC:95860:26::RT, 95860-26-RT x1",
    "HC:95860: :RT, 95860-RT x1"
  })
  void up_to_four_modifiers_are_read_of_a_service(String procedure, String line) {
    assertThat(lines(x12(B.replace("HC:95860", procedure)))).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "UN*2 | 95860 x2",
    "UN*2.0 | 95860 x2",
    "UN*2.5 | 95860 x1",
    "MJ*15 | 95860 x1",
    "MJ* | 95860 x1",
    "F2*2 | 95860 x2"
  })
  void the_units_of_a_service_are_read(String units, String line) {
    assertThat(lines(x12(B.replace("UN*1", units)))).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "UN*1   | UN*2.5   | segment 6: the units must be a whole number, at most 9999",
    "UN*1   | UN*      | segment 6: no units (SV103 UN, SV104 the number)",
    "UN*1   | F2*1     | segment 6: no units (SV103 UN, SV104 the number)",
    "UN*1   | MJ*15    | segment 6: minutes are billed; they were taken for 1 unit",
    "HC:    | ER:      | segment 6: the code is no CPT or HCPCS code (SV101-1 is not HC)",
    "DTP*472*D8*20260302~ | '' | segment 6: no date of service (DTP*472)",
    "DTP*472 | DTP*431 | segment 6: no date of service (DTP*472)",
    "D8*20260302 | TM*20260302 | segment 6: no date of service that can be read (D8 or RD8)",
    "D8*20260302 | D8*260302 | segment 6: no date of service that can be read (D8 or RD8)",
    "D8*20260302 | D8*20260302-20260303 | segment 6: no date of service that can be read (D8 or RD8)",
    "D8*20260302 | RD8*20260302 | segment 6: no date of service that can be read (D8 or RD8)",
    "D8*20260302 | RD8*202603 | segment 6: no date of service that can be read (D8 or RD8)",
    "D8*20260302 | RD8*2026030220260302 | segment 6: no date of service that can be read (D8 or RD8)",
    "D8*20260302 | D8*20260231 | segment 6: no date of service; write it as 2026-03-02",
    "D8*20260302 | RD8*20260302-20260303 | a service of several days was checked as if it were all"
        + " on the first",
    "11:B:1 | 31:B:1   | place of service 31 is checked as an office",
    "11:B:1 | :B:1     | no place of service is checked as an office",
    "11:B:1 | ''       | no place of service is checked as an office",
    "11:B:1 | NAME:B:1 | no place of service is checked as an office",
    "UN*1** | UN*1*22* | 95860 in a facility has neither 26 nor TC"
  })
  void what_is_wrong_with_a_service_is_said_with_its_segment(
      String whole, String broken, String said) {
    assertThat(said(x12(B.replace(whole, broken)))).containsExactly("B: " + said);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "DTP*472*D8*20260302~DTP*573*D8*20250101~",
    "DTP*573*D8*20250101~DTP*472*D8*20260302~",
    "DTP*472*RD8*20260302-20260302~"
  })
  void the_day_of_a_service_is_that_of_its_service_date(String dates) {
    assertThat(ClaimFile.verdicts(x12(B.replace("DTP*472*D8*20260302~", dates))))
        .extracting(verdict -> verdict.path("dateOfService").asText())
        .containsExactly("2026-03-02");
  }

  @Test
  void a_date_outside_of_a_service_is_not_taken() {
    assertThat(said(x12(B.replace("DTP*472*D8*20260302~", "").replace("LX*1", "DTP*472*D8*20260302~LX*1"))))
        .containsExactly("B: segment 7: no date of service (DTP*472)");
  }

  @Test
  void the_days_of_a_stay_are_not_those_of_a_service() {
    assertThat(said(x12(B.replace("LX*1", "DTP*472*RD8*20260301-20260305~LX*1"))))
        .containsExactly("B pass");
  }

  @ParameterizedTest
  @CsvSource({"22, 11, ''", "11, 22, B: 95860 in a facility has neither 26 nor TC"})
  void the_place_of_a_service_goes_before_that_of_its_claim(
      String ofClaim, String ofService, String said) {
    String in = x12(B.replace("11:B:1", ofClaim + ":B:1").replace("UN*1**", "UN*1*" + ofService + "*"));
    assertThat(said(in)).containsExactly(said.isEmpty() ? "B pass" : said);
  }

  @Test
  void only_in_a_facility_is_a_professional_component_not_questioned() {
    String in = x12(B.replace("HC:95860", "HC:95860:26"));
    assertThat(said(in.replace("11:B", "22:B"))).containsExactly("B pass");
    for (String office : List.of("11:B", "31:B")) {
      assertThat(said(in.replace("11:B", office)))
          .contains("B: 95860 in an office has 26; who owns the equipment bills no 26");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "11, OFFICE", "19, OUTPATIENT_HOSPITAL", "22, OUTPATIENT_HOSPITAL", "21, INPATIENT_HOSPITAL",
    "24, ASC"
  })
  void a_place_of_service_stands_for_a_setting(String code, Setting setting) {
    assertThat(PlaceOfService.setting(code)).contains(setting);
  }

  @Test
  void each_line_without_a_service_leaves_the_claim_in_doubt() {
    assertThat(said(x12(TWO_WITHOUT_SERVICE)))
        .containsExactly("C: the line of segment 5 has no SV1 that can be read");
  }

  @Test
  void a_service_that_shares_a_line_is_a_line_of_its_own() {
    String in = x12(B.replace("LX*1~SV1", "LX*1~SV1*HC:95907*1*UN*1***1~DTP*472*D8*20260302~SV1"));
    assertThat(lines(in)).containsExactly("95907 x1", "95860 x1");
  }

  @Test
  void a_count_of_lines_that_begins_anew_tells_of_a_lost_claim() {
    assertThat(said(x12(A + B.replace("CLM", "CLN"))))
        .contains("A: segment 12 begins the lines anew; a claim (CLM) may be lost");
  }

  @ParameterizedTest
  @CsvSource({"CLM*B, B", "CLM* B , B", "CLM*, segment 4", "'CLM*  ', segment 4"})
  void a_claim_is_named_by_its_account_or_by_its_place(String clm, String id) {
    assertThat(said(x12(B.replace("CLM*B", clm)))).containsExactly(id + " pass");
  }

  @Test
  void a_claim_without_a_service_is_named_with_its_place() {
    assertThat(said(x12("CLM*C*1***11:B:1~" + B)))
        .containsExactly("C: segment 4: a claim without a service line (SV1)", "B pass");
  }

  @ParameterizedTest
  @CsvSource({"200, false", "201, true"})
  void a_claim_of_more_than_200_lines_says_that_the_rest_was_not_checked(int lines, boolean told) {
    List<String> said = said(x12(claim(lines) + B));
    assertThat(said.contains(
            "C: segment 6: the claim has more than 200 lines; the rest was not checked"))
        .isEqualTo(told);
    assertThat(said).as("the claim behind it").endsWith("B pass");
  }

  private static String claim(int lines) {
    return IntStream.rangeClosed(1, lines)
        .mapToObj(i -> "LX*" + i + "~SV1*HC:95870*1*UN*1***1~DTP*472*D8*20260302~")
        .collect(Collectors.joining("", "CLM*C*1***11:B:1~", ""));
  }
}
