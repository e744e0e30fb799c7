package confnotes.work;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work that goes on in a thread of its own while its beginner does something else. Whoever begins
 * it closes it, and so nothing is still at work when a failure beside it is told.
 *
 * @param <T> what comes of it
 */
public final class Errand<T> implements AutoCloseable {

  private final FutureTask<T> task;

  private Errand(FutureTask<T> task) {
    this.task = task;
  }

  /** Begins {@code work}. */
  public static <T> Errand<T> begin(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(task, "errand");
    thread.setDaemon(true);
    thread.start();
    return new Errand<>(task);
  }

  /**
   * Waits for the end.
   *
   * @throws RuntimeException what the work threw
   */
  public T await() {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw Workers.unchecked(Objects.requireNonNullElse(e.getCause(), e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at work", e);
    }
  }

  /**
   * Waits for the end, however it comes, also when the calling thread is interrupted: the work may
   * be writing files. A failure is told by {@link #await} alone.
   */
  @Override
  public void close() {
    boolean isInterrupted = false;
    while (!task.isDone()) {
      try {
        task.get();
      } catch (ExecutionException toldByAwait) {
        break;
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
