package casecode.intake;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedledTest {

  @ParameterizedTest
  @CsvSource({
    "right-arm=trapezius, 95867       x1  cranial muscles",
    "right-arm=C5 PSP,    95870       x1  cervical paraspinals",
  })
  void a_limb_whose_listed_muscles_all_belong_elsewhere_was_not_needled(String limb, String line) {
    assertThat(Run.of("suggest --no-ncs --limb '" + limb + "'").out())
        .startsWith(line).doesNotContain("right arm");
  }

  @ParameterizedTest
  @CsvSource({"'right-arm=trapezius,deltoid', 1 muscle", "right-arm=3, 3 muscles"})
  void a_limb_with_muscles_of_its_own_was(String limb, String muscles) {
    assertThat(Run.of("suggest --no-ncs --muscle 'R trapezius' --limb " + limb).out())
        .contains("right arm is limited: " + muscles);
  }
}
