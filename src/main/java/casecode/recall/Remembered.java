package casecode.recall;

import java.util.Optional;
import java.util.function.Function;

/**
 * What followed from the studies or claims last seen. Those of a file are much alike: the same counts,
 * the same lines of the same day come again and again, and what follows from them is the same. Memory
 * is bounded; safe for several threads.
 *
 * @param <K> all that an answer can depend on
 * @param <V> the answer
 */
public final class Remembered<K, V> {

  /** So many of what studies and claims differ in. */
  private static final int MANY = 1 << 16;

  /** So many of what they come to. */
  private static final int FEW = 1 << 12;

  private record Entry<K, V>(K key, V value) {}

  /** Each key has so many places side by side; of more that share them, the last are remembered. */
  private static final int PLACES = 4;

  /**
   * Where few were expected and more come, only one of so many takes the place of another: else each
   * would be forgotten before it comes again. A prime, so as not to keep step with what comes again.
   */
  private static final int ONE_OF = 61;

  /**
   * Without locks or fences: an entry cannot be changed, so a thread that sees an old one finds
   * nothing and at worst computes what another has computed.
   */
  private final Entry<K, V>[] entries;

  private final boolean byIdentity;

  /** Whether what is known stays where there is no room for more. */
  private final boolean steady;

  // Threads may miscount a few.
  private int refused;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Remembered(int most, boolean byIdentity) {
    this.entries = new Entry[most];
    this.byIdentity = byIdentity;
    this.steady = most == FEW;
  }

  /** Equal keys have the same value; many of them come. */
  public static <K, V> Remembered<K, V> many() {
    return new Remembered<>(MANY, false);
  }

  /** Equal keys have the same value; there are few of them. */
  public static <K, V> Remembered<K, V> few() {
    return new Remembered<>(FEW, false);
  }

  /** The same object has the same value: for keys that are shared anyway and take long to compare. */
  public static <K, V> Remembered<K, V> byIdentity() {
    return new Remembered<>(MANY, true);
  }

  /** The same for few keys. */
  public static <K, V> Remembered<K, V> fewByIdentity() {
    return new Remembered<>(FEW, true);
  }

  /** What is remembered, or what is found now. */
  public V of(K key, Function<K, V> finding) {
    Optional<V> known = find(key);
    return known.isPresent() ? known.get() : kept(key, finding.apply(key));
  }

  /** What is remembered, or from now on this. */
  public V firstOf(K key, V value) {
    Optional<V> known = find(key);
    return known.isPresent() ? known.get() : kept(key, value);
  }

  /** What is remembered. */
  public Optional<V> find(K key) {
    int first = place(key);
    for (int i = first; i < first + PLACES; i++) {
      Entry<K, V> entry = entries[i];
      if (entry != null && same(entry.key(), key)) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  /** Gives it back, and remembers it if there is room. */
  public V kept(K key, V value) {
    int first = place(key);
    boolean isFull = entries[first + PLACES - 1] != null;
    if (steady && isFull && refused++ % ONE_OF != 0) {
      return value;
    }
    for (int i = first + PLACES - 1; i > first; i--) {
      entries[i] = entries[i - 1];
    }
    entries[first] = new Entry<>(key, value);
    return value;
  }

  private boolean same(K one, K other) {
    return byIdentity ? one == other : one.equals(other);
  }

  private int place(K key) {
    int hash = byIdentity ? System.identityHashCode(key) : key.hashCode();
    return (hash ^ hash >>> 16) * PLACES & entries.length - 1;
  }
}
