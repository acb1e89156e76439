package casecode.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Work on all processors whose results come out in the order in which it went in; no more than a few
 * pieces of work are under way, so memory stays bounded.
 */
final class InOrder<T> implements AutoCloseable {

  /** So many items go to a processor at once. */
  private static final int CHUNK = 128;

  /** Fewer if they are as large as this in all; but the first of several never comes alone. */
  private static final int LARGE = 1 << 18;

  private static final int AHEAD = 2;

  private final ExecutorService workers;
  private final Deque<Future<T>> underWay = new ArrayDeque<>();
  private final Consumer<T> results;
  private final int most;
  private boolean failed;

  private InOrder(Consumer<T> results) {
    int processors = Runtime.getRuntime().availableProcessors();
    this.results = results;
    this.most = processors * AHEAD;
    this.workers =
        Executors.newFixedThreadPool(
            processors,
            work -> {
              Thread thread = new Thread(work);
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Does the work on every item, some at a time; what fits into one piece is done here and now.
   *
   * @param items the next item, nothing at the end
   * @param size how large an item is, in characters, so that not too much is held
   * @param results takes what became of some items, in order
   * @param stopped whether nobody wants the rest
   * @return how many items there were in the first piece: 0 for none, 1 for a single one
   */
  static <I, T> int each(
      Supplier<Optional<I>> items, ToIntFunction<I> size, Function<List<I>, T> work,
      Consumer<T> results, BooleanSupplier stopped) {
    Chunks<I> chunks = new Chunks<>(items, size);
    List<I> first = chunks.next();
    if (chunks.ended) {
      results.accept(work.apply(first));
      return first.size();
    }
    try (InOrder<T> inOrder = new InOrder<>(results)) {
      List<I> some = first;
      while (!some.isEmpty() && !stopped.getAsBoolean()) {
        List<I> piece = some;
        inOrder.add(() -> work.apply(piece));
        some = chunks.next();
      }
    }
    return first.size();
  }

  /** Some items at a time. */
  private static final class Chunks<I> {
    private final Supplier<Optional<I>> items;
    private final ToIntFunction<I> size;
    private boolean ended;

    Chunks(Supplier<Optional<I>> items, ToIntFunction<I> size) {
      this.items = items;
      this.size = size;
    }

    /** The next items; fewer than there is room for, or none, at the end, which is asked for once. */
    List<I> next() {
      List<I> chunk = new ArrayList<>();
      int all = 0;
      while (!ended && chunk.size() < CHUNK && (all < LARGE || chunk.size() == 1)) {
        Optional<I> item = items.get();
        if (item.isPresent()) {
          chunk.add(item.get());
          all += size.applyAsInt(item.get());
        }
        ended = item.isEmpty();
      }
      return chunk;
    }
  }

  private void add(Callable<T> work) {
    underWay.add(workers.submit(work));
    while (underWay.size() >= most) {
      handOnNext();
    }
  }

  /** A failure of the work is a failure here; nothing that comes after it is handed on. */
  private void handOnNext() {
    failed = true;
    results.accept(result(underWay.remove()));
    failed = false;
  }

  /** Waits for what is under way. */
  @Override
  public void close() {
    try {
      while (!failed && !underWay.isEmpty()) {
        handOnNext();
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
