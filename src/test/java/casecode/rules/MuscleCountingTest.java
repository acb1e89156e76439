package casecode.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.anatomy.Muscles;
import casecode.json.BundledAnatomy;
import casecode.logic.Facts;
import casecode.model.Muscle;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What named muscles make, under both values of each switch. */
class MuscleCountingTest {

  private static final Muscles MUSCLES = new BundledAnatomy().muscles();

  private static MuscleCounting.Tally tally(String names, Switch... changed) {
    List<Muscle> muscles = Arrays.stream(names.split(";")).map(String::strip).map(MuscleCountingTest::muscle).toList();
    Facts facts = Facts.NONE;
    for (Switch one : changed) {
      facts = facts.with(one.fact(), one.other());
    }
    return MuscleCounting.tally(muscles, MuscleCounting.Manner.of(facts));
  }

  private static Muscle muscle(String id) {
    return MUSCLES.all().stream().filter(m -> m.id().equals(id)).findFirst()
        .orElseThrow(() -> new AssertionError(id));
  }

  /** The sets of five of the counting notes, and what each switch makes of them. */
  @ParameterizedTest
  @CsvSource({
    "brachioradialis;triceps-brachii;extensor-carpi-radialis-longus;extensor-digitorum-communis;extensor-indicis,5,1,1,4,3",
    "abductor-pollicis-brevis;first-dorsal-interosseous-hand;pronator-teres;flexor-pollicis-longus;flexor-carpi-radialis,5,2,2,4,4",
    "abductor-pollicis-brevis;opponens-pollicis;first-dorsal-interosseous-hand;abductor-digiti-minimi-hand;flexor-pollicis-longus,5,2,2,3,2",
    "tibialis-anterior;peroneus-longus;extensor-hallucis-longus;gastrocnemius-medial;tibialis-posterior,5,2,2,4,2",
    "tibialis-anterior;peroneus-longus;gastrocnemius-medial;tibialis-posterior;semitendinosus,5,3,2,4,2",
    "tibialis-anterior;peroneus-longus;extensor-hallucis-longus;biceps-femoris-short-head;gastrocnemius-medial,5,3,2,4,2",
    "tibialis-anterior;peroneus-longus;gastrocnemius-medial;gastrocnemius-lateral;tibialis-posterior,4,2,2,4,2",
    "deltoid;biceps-brachii;triceps-lateral-head;triceps-long-head;first-dorsal-interosseous-hand,4,4,4,5,5",
    "deltoid;biceps-brachii;triceps-brachii;first-dorsal-interosseous-hand;trapezius-upper,4,4,4,5,5",
    "vastus-lateralis;vastus-medialis;rectus-femoris;iliopsoas;adductor-longus,5,2,2,3,3"
  })
  void common_sets_make_the_counts_of_the_notes(
      String names, int muscles, int nerves, int byDivision, int levels, int principal) {
    assertThat(tally(names).muscles()).isEqualTo(muscles);
    assertThat(tally(names).nerves()).hasSize(nerves);
    assertThat(tally(names, Switches.SCIATIC).nerves()).hasSize(byDivision);
    assertThat(tally(names).levels()).hasSize(levels);
    assertThat(tally(names, Switches.LEVELS).levels()).hasSize(principal);
  }

  @Test
  void heads_count_apart_only_where_the_switch_says_so() {
    String heads = "triceps-lateral-head;triceps-long-head;triceps-medial-head";
    assertThat(tally(heads).muscles()).isEqualTo(1);
    assertThat(tally(heads, Switches.HEADS).muscles()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "hamstring-unspecified;biceps-femoris-short-head", "hamstring-unspecified;medial-hamstring",
    "quadriceps-femoris;vastus-lateralis", "biceps-femoris;biceps-femoris-long-head"
  })
  void a_collective_label_adds_nothing_beside_a_head_or_a_part_of_it(String names) {
    assertThat(tally(names).muscles()).isEqualTo(1);
  }

  @Test
  void a_collective_label_adds_nothing_beside_a_member_and_a_repeat_counts_once() {
    MuscleCounting.Tally tally = tally("quadriceps-femoris;vastus-lateralis;vastus-lateralis");
    assertThat(tally.muscles()).isEqualTo(1);
    assertThat(tally.left().values()).containsExactly("is counted as Vastus lateralis");
  }

  @Test
  void a_muscle_that_is_none_of_the_five_adds_nothing() {
    MuscleCounting.Tally tally = tally("deltoid;levator-scapulae");
    assertThat(tally.muscles()).isEqualTo(1);
    assertThat(tally.nerves()).containsExactly("axillary");
    assertThat(tally.left().values()).containsExactly("does not count toward the five");
  }

  @ParameterizedTest
  @CsvSource({
    "abductor-pollicis-brevis;abductor-digiti-minimi-hand,''",
    "gastrocnemius-medial;gastrocnemius-lateral,levels 1/1/1; heads 2/1/2",
    "tibialis-anterior;biceps-femoris-short-head,levels 2/2/2; sciatic 2/1/4",
    "deltoid;biceps-brachii,''",
    "tibialis-anterior;peroneus-longus,levels 2/1/1"
  })
  void the_other_value_of_a_switch_is_told_where_it_gives_other_counts(String names, String turned) {
    List<Muscle> muscles =
        Arrays.stream(names.split(";")).map(MuscleCountingTest::muscle).toList();
    MuscleCounting.Manner manner = MuscleCounting.Manner.of(Facts.NONE);
    List<String> found =
        MuscleCounting.turned(muscles, manner, MuscleCounting.tally(muscles, manner).counts())
            .stream()
            .map(one -> one.one().id() + " " + one.counts().muscles() + "/" + one.counts().nerves() + "/" + one.counts().levels())
            .toList();
    assertThat(String.join("; ", found)).isEqualTo(turned);
  }
}
