package confnotes.work;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work, a piece at a time, that another thread can stop by interrupting it. */
public final class StoppableWork {

  private @Nullable Thread worker;
  private boolean isStopped;

  /**
   * Does {@code work} in this thread, which is not interrupted any more when this returns.
   *
   * @return what comes of it; absent when it was stopped, however it took that
   */
  public <T> Optional<T> attempt(Supplier<T> work) {
    begin();
    try {
      T result = work.get();
      return isStopped() ? Optional.empty() : Optional.of(result);
    } catch (RuntimeException e) {
      if (isStopped()) {
        return Optional.empty();
      }
      throw e;
    } finally {
      end();
    }
  }

  /** Stops what is being done, if anything is; does not wait for its end. */
  public synchronized void stop() {
    if (worker != null) {
      isStopped = true;
      worker.interrupt();
    }
  }

  private synchronized void begin() {
    worker = Thread.currentThread();
    isStopped = false;
  }

  private synchronized boolean isStopped() {
    return isStopped;
  }

  private synchronized void end() {
    worker = null;
    isStopped = isStopped && !Thread.interrupted();
  }
}
