package confnotes.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A fixed number of threads. Whoever makes it closes it; any thread may use it, except its own.
 *
 * <p>Elements are handed out one by one, so that one long note does not hold up a batch.
 */
public final class Workers implements AutoCloseable {

  /** Deep but permitted nesting of notes needs more than the default of 1 MiB. */
  private static final long STACK_BYTES = 16L << 20;

  private final int threads;
  private final ExecutorService pool;

  public Workers(int threads) {
    this.threads = threads;
    AtomicInteger number = new AtomicInteger();
    this.pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread =
                  new Thread(null, task, "worker-" + number.incrementAndGet(), STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * What {@code work} makes of each element, in the order of {@code items}. Elements are begun in
   * that order too, and none after one has failed.
   *
   * @throws RuntimeException what {@code work} threw for the first element that failed, after the
   *     other threads have ended: they may hold files open
   */
  public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
    AtomicBoolean hasFailed = new AtomicBoolean();
    List<Future<R>> running = new ArrayList<>(items.size());
    for (T item : items) {
      running.add(pool.submit(() -> attempt(item, work, hasFailed)));
    }
    List<R> results = new ArrayList<>(items.size());
    Throwable failure = null;
    for (Future<R> future : running) {
      try {
        results.add(future.get());
      } catch (ExecutionException e) {
        failure = failure == null ? e.getCause() : failure;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted at work", e);
      }
    }
    if (failure != null) {
      throw unchecked(failure);
    }
    return results;
  }

  /** Null when another element has failed: nobody sees the results then. */
  @SuppressWarnings("NullAway") // R may be anything; the null is dropped by map
  private static <T, R> R attempt(
      T item, Function<? super T, ? extends R> work, AtomicBoolean hasFailed) {
    if (hasFailed.get()) {
      return null;
    }
    boolean isDone = false;
    try {
      R result = work.apply(item);
      isDone = true;
      return result;
    } finally {
      if (!isDone) {
        hasFailed.set(true);
      }
    }
  }

  /** Does {@code work} with each element; returns when all are done. */
  public <T> void forEach(List<T> items, Consumer<? super T> work) {
    map(
        items,
        item -> {
          work.accept(item);
          return Boolean.TRUE;
        });
  }

  public int threads() {
    return threads;
  }

  private static RuntimeException unchecked(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("work failed", failure);
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
