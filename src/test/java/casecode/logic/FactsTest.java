package casecode.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casecode.model.Payer;
import casecode.model.Setting;
import casecode.rules.StudyFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was taken away is not taken for what nobody gave. */
class FactsTest {

  private static final Facts BOTH =
      Facts.NONE.with(StudyFacts.PAYER, Payer.CPT).with(StudyFacts.SETTING, Setting.ASC);

  @Test
  void what_is_kept_is_read_as_before() {
    assertThat(BOTH.only(List.of(StudyFacts.PAYER)).get(StudyFacts.PAYER)).contains(Payer.CPT);
  }

  @Test
  void whoever_reads_what_was_not_kept_is_stopped() {
    Facts payer = BOTH.only(List.of(StudyFacts.PAYER));
    assertThatThrownBy(() -> payer.get(StudyFacts.SETTING)).hasMessageContaining("setting");
  }

  @Test
  void what_nobody_gave_is_not_known() {
    assertThat(BOTH.only(List.of(StudyFacts.STUDIES)).get(StudyFacts.STUDIES)).isEmpty();
  }
}
