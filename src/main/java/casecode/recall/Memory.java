package casecode.recall;

import casecode.logic.Computation;
import casecode.logic.Recall;
import casecode.logic.View;
import casecode.model.Limb;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

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
   * By computation, a tree for each place: the day, and each limb. Copied when it grows, which is seldom,
   * so that it is read without a lock.
   */
  private volatile Map<Computation<?>, ReadingTree<?>[]> trees = new IdentityHashMap<>();

  // A tree is filled only by the computation that it stands for, so the type is its own.
  @SuppressWarnings("unchecked")
  @Override
  public <R> R of(Computation<R> computation, View view) {
    ReadingTree<?>[] places = trees.get(computation);
    Optional<Limb> limb = view.at();
    int place = limb.isPresent() ? limb.get().ordinal() + 1 : 0;
    ReadingTree<?> tree = (places == null ? added(computation) : places)[place];
    return ((ReadingTree<R>) tree).of(view, computation);
  }

  private synchronized ReadingTree<?>[] added(Computation<?> computation) {
    ReadingTree<?>[] known = trees.get(computation);
    if (known != null) {
      return known;
    }
    ReadingTree<?>[] places = new ReadingTree<?>[PLACES];
    for (int i = 0; i < PLACES; i++) {
      places[i] = new ReadingTree<>(this);
    }
    Map<Computation<?>, ReadingTree<?>[]> more = new IdentityHashMap<>(trees);
    more.put(computation, places);
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
