package casecode.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.json.BundledAnatomy;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConductionUnitsTest {

  private static final ConductionUnits UNITS = new BundledAnatomy().conduction();

  @ParameterizedTest
  @CsvSource({
    "AIN,                    median-motor-ain-pq",
    "anterior interosseous,  median-motor-ain-pq",
    "inferior calcaneal,     tibial-motor-adm-foot",
    "median,                 median-motor-apb",
    "tibial,                 tibial-motor-ah",
  })
  void a_branch_without_a_site_is_not_the_usual_site_of_its_trunk(String nerve, String unit) {
    assertThat(UNITS.unit(nerve, "motor", Optional.empty())).map(ConductionUnit::id).contains(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "ulnar f-wave,     f-wave",
    "tibial F wave,    f-wave",
    "ulnar rns,        repetitive-nerve-stimulation",
    "median h reflex,  h-reflex-median-fcr",
    "sural h reflex,   h-reflex-other",
  })
  void the_kind_of_test_behind_a_nerve_decides(String written, String unit) {
    assertThat(UNITS.named(written)).extracting(ConductionUnit::id).containsExactly(unit);
  }

  @Test
  void the_h_reflex_without_a_nerve_is_that_of_every_nerve() {
    assertThat(UNITS.named("H reflex")).extracting(ConductionUnit::id)
        .containsExactly(
            "h-reflex-tibial", "h-reflex-median-fcr", "h-reflex-femoral", "h-reflex-other");
  }
}
