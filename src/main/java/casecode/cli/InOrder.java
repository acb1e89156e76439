package casecode.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work on all processors whose results come out in the order in which it went in; no more than a few
 * pieces of work are under way, so memory stays bounded.
 */
final class InOrder<T> implements AutoCloseable {

  private static final int AHEAD = 4;

  private final ExecutorService workers;
  private final Deque<Future<T>> underWay = new ArrayDeque<>();
  private final Consumer<T> results;
  private final int most;

  InOrder(Consumer<T> results) {
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

  void add(Callable<T> work) {
    underWay.add(workers.submit(work));
    while (underWay.size() >= most) {
      results.accept(result(underWay.remove()));
    }
  }

  /** Waits for what is under way; a failure of the work is a failure here. */
  @Override
  public void close() {
    try {
      while (!underWay.isEmpty()) {
        results.accept(result(underWay.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
