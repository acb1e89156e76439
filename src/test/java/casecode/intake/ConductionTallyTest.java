package casecode.intake;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConductionTallyTest {

  @ParameterizedTest
  @CsvSource({
    "blink reflex, Blink reflex,                    blinkReflex",
    "RNS,          Repetitive nerve stimulation,    repetitiveStimulation",
    "SFEMG,        Single fiber EMG,                needleEmg.singleFiberMuscles",
    "NC-stat,      Automated preconfigured-array NCS, nerveConduction.preconfiguredArrayLimbs",
  })
  void a_service_listed_among_the_studies_is_told_with_the_field_that_takes_it(
      String listed, String name, String field) {
    assertThat(Run.of("suggest --study -", studies("{\"nerve\":\"" + listed + "\",\"type\":\"motor\"}")).out())
        .contains(name + " is no nerve conduction study and was not coded; " + field + " takes it");
  }

  @ParameterizedTest
  @CsvSource({"AIN, median, APB", "inferior calcaneal, tibial, AH"})
  void a_branch_and_its_trunk_are_two_studies(String branch, String trunk, String site) {
    String both =
        "{\"nerve\":\"" + branch + "\",\"type\":\"motor\",\"side\":\"right\"},"
            + "{\"nerve\":\"" + trunk + "\",\"type\":\"motor\",\"record\":\"" + site
            + "\",\"side\":\"right\"}";
    assertThat(Run.of("suggest --study -", studies(both)).out()).contains("2 were done");
  }

  private static String studies(String some) {
    return "{\"nerveConduction\": {\"studies\": [" + some + "]}}";
  }
}
