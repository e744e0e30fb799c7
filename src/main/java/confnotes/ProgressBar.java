package confnotes;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A bar for long steps, redrawn in place at most ten times a second and only after the first
 * second.
 */
final class ProgressBar {

  private static final long PERIOD_NANOS = 100_000_000L;
  private static final long DELAY_NANOS = 1_000_000_000L;
  private static final int WIDTH = 32;

  private final PrintStream out;
  private final boolean isShown;
  private final int total;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong nextDraw = new AtomicLong(System.nanoTime() + DELAY_NANOS);

  private ProgressBar(PrintStream out, boolean isShown, int total) {
    this.out = out;
    this.isShown = isShown;
    this.total = total;
  }

  static ProgressBar on(PrintStream out, boolean isShown) {
    return new ProgressBar(out, isShown, 0);
  }

  ProgressBar of(int items) {
    return new ProgressBar(out, isShown, items);
  }

  /** One more is done. Any thread may call. */
  void advance() {
    int now = done.incrementAndGet();
    long due = nextDraw.get();
    long time = System.nanoTime();
    if (isShown && time >= due && nextDraw.compareAndSet(due, time + PERIOD_NANOS)) {
      int filled = (int) ((long) now * WIDTH / Math.max(1, total));
      out.print("\r[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + now + "/" + total);
      out.flush();
    }
  }

  /** Clears the line for what follows. */
  void end() {
    if (isShown) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }
}
