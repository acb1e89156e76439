package casecode.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.model.Code;
import org.junit.jupiter.api.Test;

class EmgFamiliesTest {

  @Test
  void the_two_families_are_those_that_never_meet_on_a_day() {
    assertThat(EmgFamilies.STAND_ALONE).extracting(Code::value)
        .containsExactlyInAnyOrder(
            "95860", "95861", "95863", "95864", "95867", "95868", "95869", "95870");
    assertThat(EmgFamilies.ADD_ON).extracting(Code::value)
        .containsExactlyInAnyOrder("95885", "95886", "95887");
    assertThat(EmgFamilies.ADD_ON_LIMBS).extracting(Code::value)
        .containsExactlyInAnyOrder("95885", "95886");
  }
}
