package casecode.intake;

import static org.assertj.core.api.Assertions.assertThat;

import casecode.Run;
import casecode.cli.ExitCode;
import casecode.model.Limb;
import casecode.model.Side;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words for limbs and sides, at the dialogue and in options. */
class LimbWordsTest {

  private static final List<Limb> LIMBS = List.of(Limb.values());

  /** The limbs that a reply names, or why it is not understood. */
  private static String limbs(String reply) {
    Typed<Collection<Limb>> typed = Choices.some(reply, LIMBS);
    return typed instanceof Typed.Read<Collection<Limb>> read
        ? read.value().stream().map(Limb::id).collect(Collectors.joining(" "))
        : ((Typed.Wrong<Collection<Limb>>) typed).message();
  }

  @ParameterizedTest
  @CsvSource({
    "arms, right-arm left-arm", "both arms, right-arm left-arm", "BUE, right-arm left-arm",
    "Both  Arms., right-arm left-arm", "upper extremities, right-arm left-arm",
    "legs, right-leg left-leg", "both legs, right-leg left-leg", "ble, right-leg left-leg",
    "lower extremities, right-leg left-leg",
    "all, right-arm left-arm right-leg left-leg", "all four, right-arm left-arm right-leg left-leg",
    "bue and rle, right-arm left-arm right-leg", "'ble, bue', right-arm left-arm right-leg left-leg"
  })
  void several_limbs_have_words_of_their_own(String reply, String limbs) {
    assertThat(limbs(reply)).isEqualTo(limbs);
  }

  @ParameterizedTest
  @CsvSource({
    "rue, right-arm", "RA, right-arm", "r arm, right-arm", "right upper extremity, right-arm",
    "R. arm, right-arm", "(right arm), right-arm", "right-arm, right-arm", "right a, right-arm",
    "lue, left-arm", "la, left-arm", "l arm, left-arm", "left upper extremity, left-arm",
    "rle, right-leg", "rl, right-leg", "r leg, right-leg", "right lower extremity, right-leg",
    "lle, left-leg", "ll, left-leg", "l leg, left-leg", "left lower extremity, left-leg"
  })
  void each_limb_has_short_forms_at_the_dialogue_and_as_an_option(String word, String limb) {
    assertThat(limbs(word)).isEqualTo(limb);
    assertThat(Run.of("suggest --no-ncs --limb '" + word + "=3'").out())
        .startsWith("95870       x1  " + limb.replace('-', ' ') + " is limited: 3 muscles");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "left arm, right leg | left-arm right-leg", "left arm; right leg | left-arm right-leg",
    "left arm+right leg | left-arm right-leg", "left arm and right leg | left-arm right-leg",
    "rle lue | left-arm right-leg", "lle, 1 | right-arm left-leg", "4 | left-leg",
    "none | ''", "No | ''", "nothing | ''", "0 | ''", "- | ''"
  })
  void limbs_may_be_listed_in_any_way_and_order(String reply, String limbs) {
    assertThat(limbs(reply)).isEqualTo(limbs);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "right | \"right\" may be right arm or right leg",
    "r | \"r\" may be right arm or right leg",
    "5 | \"5\" is none of the choices; type its number",
    "00 | \"00\" is none of the choices; type its number",
    "both | \"both\" is none of the choices; type its number",
    "bue leg | \"bue leg\" is none of the choices; did you mean \"left leg\"?",
    "left arm, xyz | \"xyz\" is none of the choices; type its number",
    "rigth arm | \"rigth arm\" is none of the choices; did you mean \"right arm\"?",
    "xyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyzz | \"xyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxy...\" is"
        + " none of the choices; type its number"
  })
  void a_word_that_names_no_limb_is_told(String reply, String message) {
    assertThat(limbs(reply)).isEqualTo(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "all", "bue", "both arms", "right"})
  void an_option_takes_one_limb_by_its_name(String word) {
    Run run = Run.of("suggest --no-ncs --limb '" + word + "=3'");
    assertThat(run.err()).startsWith("casecode: --limb " + word + "=3: ").hasLineCount(1);
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a_limb_in_both_options_is_told_once() {
    assertThat(Run.of("suggest --no-ncs --limb rue=3 --limb right-arm=4").err())
        .isEqualTo("casecode: --limb right-arm=4: the right arm is named twice; give each limb once\n");
  }

  @ParameterizedTest
  @CsvSource({
    "left, LEFT", "L, LEFT", "lt., LEFT", "right, RIGHT", "R., RIGHT", "rt, RIGHT", "both, BOTH",
    "bilateral, BOTH", "bilat, BOTH", "Bil., BOTH", "b, BOTH", "B/L, BOTH", "l+r, BOTH", "l/r, BOTH"
  })
  void each_side_has_short_forms(String word, Side side) {
    assertThat(Side.of(word)).contains(side);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "64616x | --injection: unknown value \"64616x\"; did you mean \"64616\"?",
    "64619 | --injection: unknown value \"64619\"; use "
  })
  void a_code_that_is_one_digit_off_is_no_hint(String code, String message) {
    assertThat(Run.of("suggest --no-ncs --injection " + code).err()).startsWith("casecode: " + message);
  }

  @Test
  void a_value_of_an_option_is_taken_in_any_letters_and_with_blanks() {
    assertThat(Run.of("suggest --ncs 2 --payer ' CPT '").out())
        .isEqualTo(Run.of("suggest --ncs 2 --payer cpt").out());
  }
}
