package confnotes.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fixed number of threads. Whoever makes it closes it; any thread may use it, except its own.
 *
 * <p>Elements are handed out one by one, so that one long note does not hold up a batch.
 */
public final class Workers implements AutoCloseable {

  /** Deep but permitted nesting of notes needs more than the default of 1 MiB. */
  private static final long STACK_BYTES = 16L << 20;

  /** Elements of a stream made ahead of the threads, for each. */
  private static final int AHEAD = 16;

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
    return results(running, hasFailed);
  }

  /**
   * Does {@code work} with each element while the calling thread makes the next ones; at most
   * {@value #AHEAD} for each thread wait, so that not all are held at once.
   *
   * @return how many they were
   * @throws RuntimeException as {@link #map} does, or what the making of an element threw
   */
  public <T> int forEach(Stream<T> items, Consumer<? super T> work) {
    AtomicBoolean hasFailed = new AtomicBoolean();
    Semaphore room = new Semaphore(threads * AHEAD);
    List<Future<Boolean>> running = new ArrayList<>();
    try {
      items
          .takeWhile(item -> !hasFailed.get())
          .forEachOrdered(
              item -> {
                room.acquireUninterruptibly();
                running.add(pool.submit(() -> attemptIn(room, item, work, hasFailed)));
              });
    } catch (RuntimeException notMade) {
      results(running, hasFailed);
      throw notMade;
    }
    return results(running, hasFailed).size();
  }

  /** The room is free again whether or not the work was begun. */
  private static <T> Boolean attemptIn(
      Semaphore room, T item, Consumer<? super T> work, AtomicBoolean hasFailed) {
    try {
      return attempt(item, returning(work), hasFailed);
    } finally {
      room.release();
    }
  }

  private static <T> Function<T, Boolean> returning(Consumer<? super T> work) {
    return item -> {
      work.accept(item);
      return Boolean.TRUE;
    };
  }

  /**
   * Waits for all; throws what the first that failed threw. When the calling thread is interrupted,
   * no more is begun, but what has begun is waited for all the same: it may be writing files.
   */
  private static <R> List<R> results(List<Future<R>> running, AtomicBoolean hasFailed) {
    List<R> results = new ArrayList<>(running.size());
    Throwable failure = null;
    boolean isInterrupted = false;
    for (Future<R> future : running) {
      while (!future.isDone()) {
        isInterrupted |= isInterruptedBeforeEnd(future);
        hasFailed.compareAndSet(false, isInterrupted);
      }
      failure = failure == null ? take(future, results) : failure;
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at work");
    }
    if (failure != null) {
      throw unchecked(failure);
    }
    return results;
  }

  private static boolean isInterruptedBeforeEnd(Future<?> future) {
    try {
      future.get();
      return false;
    } catch (ExecutionException failed) {
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }

  /** Adds what came of a task that has ended; what it threw instead, or null. */
  private static <R> @Nullable Throwable take(Future<R> ended, List<R> results) {
    try {
      results.add(ended.get());
      return null;
    } catch (ExecutionException e) {
      return e.getCause();
    } catch (InterruptedException e) {
      throw new IllegalStateException("it has ended", e);
    }
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
    map(items, returning(work));
  }

  public int threads() {
    return threads;
  }

  /** What can be thrown on as it is; an error is thrown at once. */
  static RuntimeException unchecked(Throwable failure) {
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
