package casecode.recall;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * From a value to where it leads. Nearly all values are small numbers, or one of a few objects such as
 * yes and no, which are told apart at once; the others are looked up. Safe for several threads.
 */
class Ways<N> {

  /** So many are told apart one by one. */
  private static final int FEW = 16;

  private static final int WIDTH = 2;

  /** Numbers below lead on without being looked up. */
  private static final int SMALL = 32;

  private static final Object[] NONE = {};

  /** The first values, each with its node; the array is copied when it grows. */
  private volatile Object[] first = NONE;

  /** The nodes of small numbers; copied when one is added. */
  private volatile Object[] numbers = NONE;

  /** The nodes of values that two objects may stand for, and of what found no place above. */
  private volatile Map<Object, N> others = Map.of();

  // Only nodes are put beside values.
  @SuppressWarnings("unchecked")
  final N get(Object value) {
    if (value instanceof Integer number && isSmall(number)) {
      Object[] some = numbers;
      return number < some.length ? (N) some[number] : null;
    }
    Object[] few = first;
    for (int i = 0; i < few.length; i += WIDTH) {
      if (few[i] == value) {
        return (N) few[i + 1];
      }
    }
    Map<Object, N> rest = others;
    return rest.isEmpty() ? null : rest.get(value);
  }

  /** From now on this value leads there. */
  final synchronized void add(Object value, N node) {
    if (get(value) != null) {
      return;
    }
    if (value instanceof Integer number && isSmall(number)) {
      Object[] more = Arrays.copyOf(numbers, SMALL);
      more[number] = node;
      numbers = more;
      return;
    }
    boolean hasRoom = first.length < FEW * WIDTH;
    if (hasRoom) {
      Object[] more = Arrays.copyOf(first, first.length + WIDTH);
      more[first.length] = value;
      more[first.length + 1] = node;
      first = more;
    }
    if (!hasRoom || !isOneObject(value)) {
      others = others.isEmpty() ? new ConcurrentHashMap<>() : others;
      others.put(value, node);
    }
  }

  private static boolean isSmall(int number) {
    return number >= 0 && number < SMALL;
  }

  /** Whether no other object equals it. */
  private static boolean isOneObject(Object value) {
    return value instanceof Enum<?> || value instanceof Boolean;
  }
}
