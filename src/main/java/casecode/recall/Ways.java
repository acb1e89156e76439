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

  private final Map<Object, N> all = new ConcurrentHashMap<>(4);

  // Only nodes are put beside values.
  @SuppressWarnings("unchecked")
  final N get(Object value) {
    if (value instanceof Integer number) {
      Object[] some = numbers;
      int n = number;
      if (n >= 0 && n < some.length) {
        return (N) some[n];
      }
    }
    Object[] few = first;
    for (int i = 0; i < few.length; i += WIDTH) {
      if (few[i] == value) {
        return (N) few[i + 1];
      }
    }
    return all.get(value);
  }

  /** The node of a value: this one, or one that was there before. */
  final synchronized N added(Object value, N node) {
    N known = all.putIfAbsent(value, node);
    if (known != null) {
      return known;
    }
    if (value instanceof Integer number && number >= 0 && number < SMALL) {
      Object[] more = Arrays.copyOf(numbers, SMALL);
      more[number] = node;
      numbers = more;
    } else if (first.length < FEW * WIDTH) {
      Object[] more = Arrays.copyOf(first, first.length + WIDTH);
      more[first.length] = value;
      more[first.length + 1] = node;
      first = more;
    }
    return node;
  }
}
