package casecode.recall;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * From a value to where it leads. Nearly all values are one of a few objects, such as yes and no, which
 * are told apart at once; the others are looked up. Safe for several threads.
 */
final class Ways<N> {

  /** So many are told apart one by one. */
  private static final int FEW = 8;

  private static final int WIDTH = 2;

  /** The first values, each with its node; the array is copied when it grows. */
  private volatile Object[] first = {};

  private final Map<Object, N> all = new ConcurrentHashMap<>(4);

  // Only nodes are put beside values.
  @SuppressWarnings("unchecked")
  N get(Object value) {
    Object[] few = first;
    for (int i = 0; i < few.length; i += WIDTH) {
      if (few[i] == value) {
        return (N) few[i + 1];
      }
    }
    return all.get(value);
  }

  /** The node of a value: this one, or one that was there before. */
  synchronized N added(Object value, N node) {
    N known = all.putIfAbsent(value, node);
    if (known != null) {
      return known;
    }
    int length = first.length;
    if (length < FEW * WIDTH) {
      Object[] more = Arrays.copyOf(first, length + WIDTH);
      more[length] = value;
      more[length + 1] = node;
      first = more;
    }
    return node;
  }
}
