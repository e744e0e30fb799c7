package confnotes.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
   * What {@code work} makes of each element, in the order of {@code items}.
   *
   * @throws RuntimeException the first that {@code work} threw, after the other threads have ended
   */
  public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
    List<R> results = new ArrayList<>(items.size());
    List<Future<R>> running = new ArrayList<>(items.size());
    for (T item : items) {
      running.add(pool.submit(() -> work.apply(item)));
    }
    try {
      for (Future<R> future : running) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      running.forEach(future -> future.cancel(false));
      throw unwrapped(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at work", e);
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

  private static RuntimeException unwrapped(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException cause) {
      return cause;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return new IllegalStateException("work failed", e.getCause());
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
