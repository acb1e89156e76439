package casecode.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keys that come again are told from keys that come once. */
class RepeatsTest {

  private static final int MANY = 20_000;

  private final Repeats repeats = new Repeats();

  private void ask(IntStream hashes) {
    hashes.forEach(repeats::again);
  }

  private long lotsAskedFor(int lots) {
    return IntStream.range(0, lots).filter(lot -> repeats.areWorthAsking()).count();
  }

  @Test
  void a_key_comes_again_the_second_time() {
    assertThat(repeats.again(7)).isFalse();
    assertThat(repeats.again(7)).isTrue();
  }

  @Test
  void keys_are_asked_for_while_little_is_known_of_them() {
    ask(IntStream.range(0, 1000));
    assertThat(lotsAskedFor(100)).isEqualTo(100);
  }

  @Test
  void keys_that_come_again_are_asked_for() {
    ask(IntStream.range(0, MANY).map(i -> i % 1000));
    assertThat(lotsAskedFor(100)).isEqualTo(100);
  }

  @Test
  void of_keys_that_do_not_come_again_a_lot_in_sixteen_is_tried() {
    ask(IntStream.range(0, MANY));
    assertThat(lotsAskedFor(160)).isEqualTo(10);
  }

  @Test
  void keys_that_begin_to_come_again_are_asked_for_again() {
    ask(IntStream.range(0, MANY));
    ask(IntStream.range(0, 1000).map(i -> i % 100));
    assertThat(lotsAskedFor(100)).isEqualTo(100);
  }
}
