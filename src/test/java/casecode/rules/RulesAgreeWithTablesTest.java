package casecode.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.json.BundledCatalog;
import casecode.json.BundledTables;
import casecode.model.Code;
import casecode.model.Indication;
import casecode.model.Injection;
import casecode.model.Mai;
import casecode.tables.EditSet;
import casecode.tables.Edition;
import casecode.tables.Mue;
import casecode.tables.Tables;
import casecode.tables.Usual;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule says of a table in its own words is what the table of this edition holds. */
class RulesAgreeWithTablesTest {

  private static final Tables TABLES = BundledTables.all();

  @ParameterizedTest
  @ValueSource(strings = {"95873", "95874"})
  void guidance_hangs_on_the_injections_that_the_rules_name(String code) {
    assertThat(TABLES.codes().primaries(Code.of(code)))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Injection.values())
                .filter(injection -> injection != Injection.INJECTION_64617)
                .map(Injection::code)
                .toList());
  }

  @Test
  void one_unit_of_the_site_code_is_an_absolute_limit() {
    Mue mue = TABLES.codes().mue(EditSet.PRACTITIONER, EmgFamilies.SITE_ADD_ON).orElseThrow();
    assertThat(List.of(mue.value(), mue.mai())).isEqualTo(List.of(1, Mai.POLICY));
  }

  @Test
  void the_nerve_conduction_codes_begin_with_this_book() {
    assertThat(EmgFamilies.CONDUCTION)
        .extracting(code -> TABLES.register().lifetime(code).orElseThrow().effectiveOn())
        .containsOnly(Optional.of(Eras.FIRST_DAY));
  }

  @Test
  void the_injections_by_limb_begin_on_the_day_that_the_rules_name() {
    assertThat(OtherServices.SINCE_LIMB_BY_LIMB)
        .extracting(one -> TABLES.register().lifetime(one.code()).orElseThrow().effectiveOn())
        .containsOnly(Optional.of(OtherServices.LIMB_BY_LIMB));
  }

  @ParameterizedTest
  @CsvSource({
    "95858, 2006-01-01", "95900, 2013-01-01", "95903, 2013-01-01", "95904, 2013-01-01",
    "95934, 2013-01-01", "95936, 2013-01-01", "95920, 2013-01-01", "64613, 2014-01-01",
    "64614, 2014-01-01", "96003, 2025-01-01",
  })
  void a_deleted_code_has_its_day(String code, LocalDate day) {
    assertThat(TABLES.register().lifetime(Code.of(code)).orElseThrow().deletedOn()).contains(day);
  }

  /** The checks take the first day of a quarter for any other. */
  @Test
  void codes_come_and_go_on_the_first_day_of_a_quarter() {
    assertThat(new BundledCatalog().codes())
        .flatExtracting(
            code ->
                TABLES.register().lifetime(code).stream()
                    .flatMap(it -> Stream.concat(it.effectiveOn().stream(), it.deletedOn().stream()))
                    .toList())
        .hasSizeGreaterThan(20)
        .allSatisfy(day -> assertThat(Edition.firstDay(day)).isEqualTo(day));
  }

  @ParameterizedTest
  @CsvSource({
    "CARPAL_TUNNEL, 1, 3, 4, 0, 0", "CARPAL_TUNNEL_BILATERAL, 2, 4, 6, 0, 0",
    "RADICULOPATHY, 2, 3, 2, 2, 0", "MONONEUROPATHY, 1, 3, 3, 2, 0",
    "POLYNEUROPATHY, 3, 4, 4, 2, 0", "MYOPATHY, 2, 2, 2, 0, 2",
    "MOTOR_NEURONOPATHY, 4, 4, 2, 0, 2", "PLEXOPATHY, 2, 4, 6, 2, 0",
    "NEUROMUSCULAR_JUNCTION, 2, 2, 2, 0, 3", "TARSAL_TUNNEL, 1, 4, 4, 0, 0",
    "TARSAL_TUNNEL_BILATERAL, 2, 5, 6, 0, 0", "WEAKNESS_FOCAL, 2, 3, 4, 0, 2",
    "WEAKNESS_GENERAL, 4, 4, 4, 0, 2", "PAIN_ONE_SIDE, 1, 3, 4, 2, 0",
    "PAIN_BOTH_SIDES, 2, 4, 6, 2, 0",
  })
  void the_usual_numbers_are_those_of_the_page(
      Indication indication, int limbs, int motor, int sensory, int reflexes, int repetitive) {
    Usual usual = TABLES.usual().get(indication);
    assertThat(
            List.of(
                usual.limbs(), usual.motor(), usual.sensory(), usual.hReflex(), usual.repetitive()))
        .isEqualTo(List.of(limbs, motor, sensory, reflexes, repetitive));
  }
}
