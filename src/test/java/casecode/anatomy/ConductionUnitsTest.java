package casecode.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.json.BundledAnatomy;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Median D2|sensory||median-sensory-digit-2
          Median digit 3|sensory||median-sensory-digit-3
          Median ring finger|sensory||median-sensory-digit-4
          Median D2|sensory|2nd digit|median-sensory-digit-2
          Median SNAP|sensory|D2|median-sensory-digit-2
          Median nerve|motor|APB|median-motor-apb
          N. medianus|motor|APB|median-motor-apb
          Median to APB|motor||median-motor-apb
          Median (2L)|motor||median-motor-lumbrical-2
          Median|motor|2nd lumbrical|median-motor-lumbrical-2
          Median|motor|lumbrical|median-motor-lumbrical-2
          Median mixed|mixed||median-palmar-mixed
          Median palm|mixed|wrist|median-palmar-mixed
          Ulnar palm|mixed||ulnar-palmar-mixed
          Ulnar (ADQ)|motor||ulnar-motor-adm
          Ulnar across elbow|motor|ADM|ulnar-motor-adm
          Ulnar inching|motor|ADM|ulnar-motor-adm
          Deep branch ulnar|motor|FDI|ulnar-motor-fdi
          Ulnar|motor|2nd interossei|ulnar-motor-palmar-interosseous
          Ulnar D5|sensory||ulnar-sensory-digit-5
          Ulnar ring|sensory||ulnar-sensory-digit-4
          Dorsal ulnar|sensory||ulnar-dorsal-cutaneous-sensory
          DUCN|sensory||ulnar-dorsal-cutaneous-sensory
          Sup radial|sensory||radial-sensory-snuffbox
          Radial|sensory|dorsum of hand|radial-sensory-snuffbox
          Radial thumb|sensory||radial-sensory-digit-1
          LABCN|sensory||lateral-antebrachial-cutaneous-sensory
          Lat antebrachial|sensory||lateral-antebrachial-cutaneous-sensory
          Lateral cutaneous nerve of forearm|sensory||lateral-antebrachial-cutaneous-sensory
          Musculocutaneous|sensory||lateral-antebrachial-cutaneous-sensory
          Med cut nerve of forearm|sensory||medial-antebrachial-cutaneous-sensory
          CPN|motor|EDB|peroneal-motor-edb
          DPN|motor|EDB|peroneal-motor-edb
          Superficial peroneal|motor|peroneus longus|peroneal-motor-pl
          Superficial peroneal sensory|sensory||superficial-peroneal-sensory-intermediate
          Post tibial|motor|AH|tibial-motor-ah
          Tibial (AHB)|motor||tibial-motor-ah
          Lateral plantar|motor|ADQP|tibial-motor-adm-foot
          MPN|mixed||tibial-sensory-medial-plantar
          Sural SNAP|sensory||sural-sensory
          Lat cut nerve of thigh|sensory||lateral-femoral-cutaneous-sensory
          SAN|motor|trap|spinal-accessory-motor-trapezius
          CN VII|motor|nasalis|facial-motor-nasalis
          Facial (VII)|motor|nasalis|facial-motor-nasalis
          blink|sensory||blink-reflex
          Tibial F-wave|motor||f-wave
          Ulnar RNS|motor||repetitive-nerve-stimulation
          """)
  void a_nerve_is_read_with_the_words_that_stand_beside_it(
      String nerve, String type, String record, String unit) {
    assertThat(UNITS.unit(nerve, type, Optional.ofNullable(record))).map(ConductionUnit::id)
        .contains(unit);
  }

  @ParameterizedTest
  @CsvSource({"Median abc,sensory,", "Median D2,sensory,D3", "Ulnar abc,sensory,D5", "abc,motor,APB"})
  void what_is_not_understood_beside_a_nerve_is_not_counted(String nerve, String type, String record) {
    assertThat(UNITS.unit(nerve, type, Optional.ofNullable(record))).isEmpty();
  }

  @Test
  void the_type_behind_a_nerve_tells_its_studies_apart() {
    assertThat(UNITS.named("tibial motor")).extracting(ConductionUnit::id)
        .containsExactly("tibial-motor-ah", "tibial-motor-adm-foot", "tibial-motor-fdmb");
    assertThat(UNITS.named("radial SNAP at snuffbox")).extracting(ConductionUnit::type)
        .containsOnly("sensory");
    assertThat(UNITS.named("median ring finger")).extracting(ConductionUnit::id)
        .containsExactly("median-sensory-digit-4");
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

  @ParameterizedTest
  @CsvSource({
    "MAC article on,               sensory",
    "'tibial, femoral, obturator', sensory",
    "sural banana,                 sensory",
    "Median SNAP,                  motor",
    "Radial Anti Sensory,          motor",
  })
  void words_beside_a_nerve_that_name_no_site_of_it_or_another_type_are_not_counted(
      String nerve, String type) {
    assertThat(UNITS.unit(nerve, type, Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "H-reflex,        sensory, h-reflex-tibial",
    "H reflex,        motor,   h-reflex-tibial",
    "median H reflex, motor,   h-reflex-median-fcr",
  })
  void a_nerve_that_is_called_an_h_reflex_is_one_whatever_its_type(
      String nerve, String type, String unit) {
    assertThat(UNITS.unit(nerve, type, Optional.empty())).map(ConductionUnit::id).contains(unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"is", "ot", "oot"})
  void part_of_a_word_is_no_site(String record) {
    assertThat(UNITS.unit("tibial", "motor", Optional.of(record)))
        .hasValueSatisfying(unit -> assertThat(unit.isOpen()).isTrue());
  }

  @Test
  void what_a_test_meant_is_remembered_with_its_site_and_its_type() {
    assertThat(UNITS.unit("ulnar", "motor", Optional.of("ADM"))).map(ConductionUnit::id)
        .contains("ulnar-motor-adm");
    assertThat(UNITS.unit("ulnar", "motor", Optional.of("FDI"))).map(ConductionUnit::id)
        .contains("ulnar-motor-fdi");
    assertThat(UNITS.unit("ulnar", "sensory", Optional.of("digit 5"))).map(ConductionUnit::id)
        .contains("ulnar-sensory-digit-5");
    assertThat(UNITS.unit("ulnar", "motor", Optional.of("digit 5"))).map(ConductionUnit::id)
        .isNotEqualTo(Optional.of("ulnar-sensory-digit-5"));
  }
}
