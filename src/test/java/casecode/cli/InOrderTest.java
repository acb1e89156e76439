package casecode.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  private static final int SMALL = 1;
  private static final int LARGE = 1 << 20;

  /** The lots in which so many items of a size were worked on, in the order in which they came out. */
  private static List<Integer> lots(int items, int size) {
    List<Integer> lots = new ArrayList<>();
    InOrder.each(numbers(items), item -> size, List::size, lots::add, () -> false);
    return lots;
  }

  private static Supplier<Optional<Integer>> numbers(int most) {
    Iterator<Integer> numbers = IntStream.range(0, most).iterator();
    return () -> numbers.hasNext() ? Optional.of(numbers.next()) : Optional.empty();
  }

  @Test
  void many_small_items_go_to_a_processor_at_once() {
    assertThat(lots(300, SMALL)).containsExactly(128, 128, 44);
  }

  @Test
  void large_items_go_in_small_lots_so_that_few_are_held() {
    assertThat(lots(5, LARGE)).containsExactly(2, 2, 1);
  }

  @Test
  void what_becomes_of_items_comes_out_in_their_order() {
    List<Integer> found = new ArrayList<>();
    InOrder.each(numbers(10_000), item -> SMALL, lot -> lot, found::addAll, () -> false);
    assertThat(found).isEqualTo(IntStream.range(0, 10_000).boxed().toList());
  }

  @Test
  void the_end_is_asked_for_once_as_a_terminal_would_have_to_say_it_again() {
    List<Integer> asked = new ArrayList<>();
    Supplier<Optional<Integer>> numbers = numbers(200);
    InOrder.each(
        () -> {
          Optional<Integer> next = numbers.get();
          asked.add(next.isPresent() ? 0 : 1);
          return next;
        },
        item -> SMALL, List::size, lot -> { }, () -> false);
    assertThat(Collections.frequency(asked, 1)).isEqualTo(1);
  }

  @Test
  void nothing_more_is_worked_on_when_nobody_wants_it() {
    List<Integer> lots = new ArrayList<>();
    InOrder.each(numbers(10_000), item -> SMALL, List::size, lots::add, () -> true);
    assertThat(lots).isEmpty();
  }

  @Test
  void a_failure_of_the_work_is_told_as_it_is_and_nothing_after_it_is_handed_on() {
    List<Integer> found = new ArrayList<>();
    IllegalArgumentException broken = new IllegalArgumentException("broken on purpose");
    Function<List<Integer>, List<Integer>> work =
        lot -> {
          if (lot.contains(300)) {
            throw broken;
          }
          return lot;
        };
    assertThatThrownBy(
            () -> InOrder.each(numbers(10_000), item -> SMALL, work, found::addAll, () -> false))
        .isSameAs(broken);
    assertThat(found).isEqualTo(IntStream.range(0, 256).boxed().toList());
  }

  @Test
  void an_error_in_the_work_is_told_as_it_is() {
    assertThatThrownBy(
            () -> InOrder.each(numbers(200), item -> SMALL,
                lot -> {
                  throw new StackOverflowError();
                },
                lot -> { }, () -> false))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void what_was_read_before_the_input_breaks_is_handed_on() {
    List<Integer> found = new ArrayList<>();
    Supplier<Optional<Integer>> numbers = numbers(200);
    assertThatThrownBy(
            () -> InOrder.each(
                () -> Optional.of(numbers.get().orElseThrow()), item -> SMALL, lot -> lot,
                found::addAll, () -> false))
        .isInstanceOf(NoSuchElementException.class);
    assertThat(found).isEqualTo(IntStream.range(0, 128).boxed().toList());
  }
}
