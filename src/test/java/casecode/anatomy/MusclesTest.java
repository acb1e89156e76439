package casecode.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.Cases;
import casecode.json.BundledAnatomy;
import casecode.model.Muscle;
import casecode.model.Side;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which muscle a written label means. */
class MusclesTest {

  private static final Muscles MUSCLES = new BundledAnatomy().muscles();

  @Test
  void every_listed_spelling_has_exactly_the_readings_listed() throws Exception {
    JsonNode file = Cases.json(Files.readString(Path.of("codes/anatomy/spellings.json")));
    List<String> wrong = new ArrayList<>();
    for (JsonNode spelling : file.get("spellings")) {
      String text = spelling.get("spelling").asText();
      List<String> readings = Cases.texts(spelling.get("readings"));
      Optional<Found> found = MUSCLES.find(text);
      if (found.isEmpty()
          || !new HashSet<>(readings)
              .equals(found.get().readings().stream().map(Muscle::id).collect(Collectors.toSet()))) {
        wrong.add(text + ": " + found.map(f -> f.readings().stream().map(Muscle::id).toList()) + " instead of " + readings);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_lone_b_beside_a_name_is_no_side() {
    assertThat(MUSCLES.find("Biceps B").flatMap(Found::side)).isEmpty();
    assertThat(MUSCLES.find("Bil Biceps").flatMap(Found::side)).contains(Side.BOTH);
  }

  @Test
  void every_muscle_is_found_by_its_own_name() {
    List<String> wrong =
        MUSCLES.all().stream()
            .filter(muscle -> !MUSCLES.find(muscle.name()).map(Found::readings)
                .equals(Optional.of(List.of(muscle))))
            .map(Muscle::name)
            .toList();
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          APB|abductor-pollicis-brevis
          abd  poll. brev|abductor-pollicis-brevis
          Brevis pollicis abductor|abductor-pollicis-brevis
          ABDPOLLBREV|abductor-pollicis-brevis
          Per Longus|peroneus-longus
          Fibularis Longus|peroneus-longus
          Pron Quad|pronator-quadratus
          Ext Hallucis Long|extensor-hallucis-longus
          Abd Hall|abductor-hallucis
          Post Deltoid|deltoid-posterior
          FDI (hand)|first-dorsal-interosseous-hand
          FDI pedis|first-dorsal-interosseous-foot
          ADM (man)|abductor-digiti-minimi-hand
          T6 Parasp|thoracic-paraspinal-t6
          C5-6 PSP|cervical-paraspinal-c5
          L5-S1 paraspinals|lumbar-paraspinal-l5
          T12 PSP|thoracic-paraspinal-t12
          L. PSP (lower)|lumbar-paraspinal-lower
          Lumbo Parasp Low|lumbar-paraspinal-lower
          Extindicts|extensor-indicis
          Flexor digitorum sublimis|flexor-digitorum-superficialis
          Bíceps Braquial|biceps-brachii
          """)
  void spacing_case_order_and_shortenings_do_not_matter(String label, String id) {
    assertThat(MUSCLES.find(label).orElseThrow().readings()).extracting(Muscle::id)
        .containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "R. DELTOID,RIGHT,deltoid", "Left Vast Med,LEFT,vastus-medialis", "APB (R),RIGHT,abductor-pollicis-brevis",
    "Bilateral TFL,BOTH,tensor-fasciae-latae", "lt EHL,LEFT,extensor-hallucis-longus",
    "R LUMB PSP (L),RIGHT,lumbar-paraspinal-lower", "SA R,RIGHT,serratus-anterior",
    "AD (L),LEFT,deltoid-anterior", "ED-L,LEFT,extensor-digitorum-communis",
    "L BF short head,LEFT,biceps-femoris-short-head", "FDP IV (R),RIGHT,flexor-digitorum-profundus-ulnar"
  })
  void a_side_may_stand_before_or_behind(String label, Side side, String id) {
    Found found = MUSCLES.find(label).orElseThrow();
    assertThat(found.side()).contains(side);
    assertThat(found.readings()).extracting(Muscle::id).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({"PT,3", "FDI,2", "GM,3", "ADM,2", "TA,2", "PL,2", "Biceps,2"})
  void a_label_with_several_readings_keeps_them_all(String label, int readings) {
    assertThat(MUSCLES.find(label).orElseThrow().readings()).hasSize(readings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"L6 PSP", "C9 PSP", "T13 PSP", "T0 PSP", "foo cervical psp deltoid"})
  void paraspinals_of_no_level_and_with_strange_words_are_unknown(String label) {
    assertThat(MUSCLES.find(label)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Deltoid R,RIGHT", "Deltoid (R),RIGHT", "'DELTOID, R.',RIGHT", "B/L Deltoid,BOTH", "R+L Deltoid,BOTH"})
  void a_side_is_read_wherever_it_stands(String label, Side side) {
    assertThat(MUSCLES.find(label).flatMap(Found::side)).contains(side);
  }

  @ParameterizedTest
  @ValueSource(strings = {"the", "The left", "the right arm"})
  void an_article_is_no_beginning_of_a_muscle(String label) {
    assertThat(MUSCLES.find(label)).isEmpty();
  }

  @Test
  void an_unknown_name_gets_the_nearest_one() {
    assertThat(MUSCLES.find("Brachioradalis")).isEmpty();
    assertThat(MUSCLES.hint("Brachioradalis")).contains("Brachioradialis");
  }
}
