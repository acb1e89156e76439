package casecode.intake;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.Cases;
import casecode.Run;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What settles a label with several readings (decisions.md section 3). */
class MuscleListTest {

  private static JsonNode answer(String muscles) {
    return Cases.json(
        Run.of("suggest --study - --json",
                "{\"needleEmg\":{\"muscles\":[" + muscles.replace('\'', '"') + "]},"
                    + "\"nerveConduction\":{\"studies\":0}}")
            .out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'name':'L TA','nerve':'Recurrent laryngeal'}|95865-52 x1
          {'name':'L TA','nerve':'Peroneal'}|95870 x1
          {'name':'L LPS','nerve':'Oculomotor'}|92265 x1
          {'name':'R Multifidus'},{'name':'R Deltoid'},{'name':'R APB'}|95870 x1
          {'name':'R Multifidus','roots':'C5-6'},{'name':'R TA','nerve':'Peroneal'}|95870 x2
          """)
  void the_printed_nerve_or_root_settles_it_else_the_limb_of_the_other_rows(
      String muscles, String line) {
    assertThat(Cases.coded(answer(muscles))).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource({"'{''name'':''L Deltoid'',''nerve'':''Radial''}',1", "'{''name'':''L BFLH'',''nerve'':''Tibial''}',0"})
  void a_printed_nerve_raises_a_finding_unless_it_is_the_trunk_or_the_division(
      String muscles, int findings) {
    assertThat(answer(muscles).get("findings").findValuesAsText("rule")
        .stream().filter("printed-nerve"::equals)).hasSize(findings);
  }

  @Test
  void the_alternatives_are_those_of_every_reading() {
    JsonNode answer =
        answer("{'name':'R TA'},{'name':'R PL'},{'name':'R EHL'},{'name':'R TP'},{'name':'R GM'}");
    assertThat(Cases.coded(answer)).containsExactly("95860 x1");
    assertThat(Cases.coded(answer.get("alternatives").get(0))).containsExactly("95870 x1");
  }

  @Test
  void every_label_without_a_side_is_asked_for() {
    JsonNode missing = answer("{'name':'Deltoid'},{'name':'APB'}").get("missing");
    assertThat(missing.findValuesAsText("field"))
        .containsExactly("needleEmg.muscles[0]", "needleEmg.muscles[1]");
  }

  @Test
  void too_many_readings_to_try_leave_the_study_undecided() {
    String muscles = "{'name':'R GM'},{'name':'L GM'},".repeat(3).replaceFirst(",$", "");
    assertThat(answer(muscles).get("status").asText()).isEqualTo("undecided");
    assertThat(answer("{'name':'R GM'},{'name':'L GM'}").get("status").asText()).isEqualTo("decided");
  }
}
