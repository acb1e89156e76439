package casecode.logic;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * One thing that settled a condition.
 *
 * @param truth which way it settled it
 * @param what in words, for example {@code 6 muscles}
 * @param needed the number that a count was held against
 */
public record Evidence(Truth truth, String what, OptionalInt needed) {

  static Evidence of(Truth truth, String what) {
    return new Evidence(truth, what, OptionalInt.empty());
  }

  public String words() {
    return needed.isPresent() ? what + " (" + needed.getAsInt() + " needed)" : what;
  }

  /** All in one phrase; a count that alone falls short speaks for itself. */
  static String phrase(List<Evidence> all) {
    if (all.size() == 1) {
      Evidence one = all.get(0);
      return one.truth() == Truth.NO ? one.what() : one.words();
    }
    return all.stream().map(Evidence::words).distinct().collect(Collectors.joining(", "));
  }
}
