package casecode.engine;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * What followed from the studies or claims last seen. Those of a file are much alike: the same counts,
 * the same lines of the same day come again and again, and what follows from them is the same. Memory
 * is bounded; safe for several threads.
 *
 * @param <K> all that an answer can depend on
 * @param <V> the answer
 */
public final class Remembered<K, V> {

  /** So many of them, a power of two. */
  private static final int MOST = 1 << 13;

  private record Entry<K, V>(K key, V value) {}

  /** Each key has two places; of three that share them, the last two are remembered. */
  private final AtomicReferenceArray<Entry<K, V>> entries = new AtomicReferenceArray<>(MOST);

  /** What is remembered, or what is found now. */
  public V of(K key, Supplier<V> found) {
    int hash = key.hashCode();
    int place = (hash ^ hash >>> 16) & MOST - 1;
    Entry<K, V> first = entries.get(place);
    if (first != null && first.key().equals(key)) {
      return first.value();
    }
    Entry<K, V> second = entries.get(place ^ 1);
    if (second != null && second.key().equals(key)) {
      return second.value();
    }
    Entry<K, V> entry = new Entry<>(key, found.get());
    entries.set(place ^ 1, first);
    entries.set(place, entry);
    return entry.value();
  }
}
