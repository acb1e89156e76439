package casecode.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.json.BundledAnatomy;
import casecode.model.BodyRegion;
import casecode.model.Limb;
import casecode.model.Muscle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of reports with a head, a finger, a level or a second name in them, and plain slips. */
class LabelsTest {

  private static final Muscles MUSCLES = new BundledAnatomy().muscles();

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/labels.csv", delimiter = '|', numLinesToSkip = 1)
  void a_label_in_use_is_read_and_the_limb_settles_what_it_leaves_open(
      String label, String limb, String muscles) {
    assertThat(MUSCLES.find(label).map(found -> inLimb(found, limb))).as(label)
        .contains(Set.of(muscles.split(",")));
  }

  private static Set<String> inLimb(Found found, String limb) {
    List<Muscle> here =
        found.readings().stream()
            .filter(muscle -> limb == null || near(muscle.region()).filter(limb::equals).isPresent())
            .toList();
    List<Muscle> readings = here.isEmpty() ? found.readings() : here;
    Optional<Muscle> usual = found.usual().filter(readings::contains);
    return usual.map(List::of).orElse(readings).stream().map(Muscle::id).collect(Collectors.toSet());
  }

  /** The limb of a muscle, or the one that its paraspinals are needled for. */
  private static Optional<String> near(BodyRegion region) {
    return switch (region) {
      case CERVICAL -> Optional.of("arm");
      case LUMBAR, SACRAL -> Optional.of("leg");
      default -> region.part().map(part -> part == Limb.Part.ARM ? "arm" : "leg");
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Biceps/BR", "Triceps, BR", "PT/TP", "FDI ADM", "Deltoid and biceps",
        "vastus medialis and lateralis", "Triceps lateral and long", "Gastroc-soleus", "FDP 1",
        "EDC 2 1", "Biceps 2 0", "Deltoid short", "head", "left head"
      })
  void two_muscles_or_a_muscle_with_findings_behind_it_are_no_label(String label) {
    assertThat(MUSCLES.find(label)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"so the", "at the", "then the", "side is", "to add muscles", "APB, side"})
  void a_word_of_a_sentence_beside_a_short_name_is_no_label(String words) {
    assertThat(MUSCLES.find(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"short head of biceps,2", "Biceps LH,2", "PSP,3", "PS,4", "Pronator,2", "Rectus,2"})
  void a_label_that_may_mean_several_muscles_has_no_usual_one(String label, int readings) {
    Found found = MUSCLES.find(label).orElseThrow();
    assertThat(found.readings()).hasSize(readings);
    assertThat(found.usual()).isEmpty();
  }

  @Test
  void a_shortened_label_has_the_usual_reading_of_what_it_shortens() {
    assertThat(MUSCLES.find("Abd Digit V").flatMap(Found::usual).map(Muscle::id))
        .contains("abductor-digiti-minimi-hand");
  }
}
