package confnotes.extract.body;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Levels of headings in reading order: the highest is 2, because 1 is the page's own, and none lies
 * more than one below the heading it belongs to, whatever its author skipped.
 */
final class HeadingLevels {

  /** Stands for a talk's title that its author wrote as a plain line: below every heading. */
  static final int OF_PLAIN_TITLE = 7;

  private static final int LOWEST = 6;

  private final Deque<Integer> open = new ArrayDeque<>();

  /** The level at which the next heading is shown. */
  int next(int written) {
    while (!open.isEmpty() && open.peek() >= written) {
      open.pop();
    }
    open.push(written);
    return Math.min(LOWEST, 1 + open.size());
  }
}
