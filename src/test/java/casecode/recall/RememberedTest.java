package casecode.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is remembered, and what of it is forgotten. */
class RememberedTest {

  private static final int ROOM = 1 << 12;

  private static long found(Remembered<Integer, String> remembered, int from, int to) {
    return IntStream.range(from, to).filter(i -> remembered.find(i).isPresent()).count();
  }

  private static void keep(Remembered<Integer, String> remembered, int from, int to) {
    IntStream.range(from, to).forEach(i -> remembered.kept(i, "value " + i));
  }

  @Test
  void what_there_is_room_for_is_remembered() {
    Remembered<Integer, String> few = Remembered.few();
    keep(few, 0, ROOM);
    assertThat(found(few, 0, ROOM)).isEqualTo(ROOM);
    assertThat(few.find(17)).contains("value 17");
  }

  @Test
  void where_few_were_expected_more_do_not_drive_out_what_is_known() {
    Remembered<Integer, String> few = Remembered.few();
    keep(few, 0, ROOM);
    keep(few, ROOM, 5 * ROOM);
    assertThat(found(few, 0, ROOM)).isGreaterThan(ROOM * 9 / 10);
  }

  @Test
  void what_comes_long_enough_takes_the_place_of_what_was() {
    Remembered<Integer, String> few = Remembered.few();
    keep(few, 0, ROOM);
    for (int i = 0; i < 300; i++) {
      keep(few, ROOM, 2 * ROOM);
    }
    assertThat(found(few, ROOM, 2 * ROOM)).isGreaterThan(ROOM / 2);
  }

  @Test
  void of_many_the_last_are_remembered() {
    Remembered<Integer, String> many = Remembered.many();
    int room = 1 << 16;
    keep(many, 0, 3 * room);
    assertThat(found(many, 2 * room, 3 * room)).isEqualTo(room);
  }

  @Test
  void by_identity_an_equal_key_is_another_one() {
    Remembered<String, String> few = Remembered.fewByIdentity();
    String key = new String("key");
    few.kept(key, "value");
    assertThat(few.find(key)).contains("value");
    assertThat(few.find(new String("key"))).isEmpty();
  }
}
