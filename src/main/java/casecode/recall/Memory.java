package casecode.recall;

import casecode.logic.Recall;
import casecode.logic.View;
import casecode.model.Limb;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What the rules came to on the studies seen so far, so that a study costs only what is new in it: the
 * limbs, the lines and the sentences of a file are much alike even where no two studies are. Memory is
 * bounded; safe for several threads.
 */
public final class Memory implements Recall {

  /** So many readings are remembered; then it begins anew. */
  private static final int MOST = 1 << 17;

  private static final int PLACES = Limb.values().length + 1;

  private final AtomicInteger readings = new AtomicInteger();

  /**
   * By computation, a tree for each place: the day, and each limb. Computations are told apart as
   * objects, for the parts of the book are too large to be compared. Copied when it grows, which is
   * seldom, so that it is read without a lock.
   */
  private volatile Map<Object, ReadingTree<?>[]> trees = new IdentityHashMap<>();

  // A tree is filled only by the computation that it stands for, so the type is its own.
  @SuppressWarnings("unchecked")
  @Override
  public <R> R of(Object what, View view, Function<View, R> computation) {
    ReadingTree<?>[] places = trees.get(what);
    Optional<Limb> limb = view.at();
    int place = limb.isPresent() ? limb.get().ordinal() + 1 : 0;
    ReadingTree<?> tree = (places == null ? added(what) : places)[place];
    return ((ReadingTree<R>) tree).of(view, computation);
  }

  private synchronized ReadingTree<?>[] added(Object what) {
    ReadingTree<?>[] known = trees.get(what);
    if (known != null) {
      return known;
    }
    ReadingTree<?>[] places = new ReadingTree<?>[PLACES];
    for (int i = 0; i < PLACES; i++) {
      places[i] = new ReadingTree<>(this);
    }
    Map<Object, ReadingTree<?>[]> more = new IdentityHashMap<>(trees);
    more.put(what, places);
    trees = more;
    return places;
  }

  /** Counts what is remembered; what is too much is forgotten with all the rest. */
  void grown(int by) {
    if (readings.addAndGet(by) > MOST) {
      readings.set(0);
      synchronized (this) {
        trees = new IdentityHashMap<>();
      }
    }
  }
}
