package confnotes.read.markdown;

import java.util.HashMap;
import java.util.Map;

/** Where runs of backticks stand in a block. */
final class BacktickRuns {

  private BacktickRuns() {}

  /** For each length of a run, the index at which the last run of that length begins. */
  static Map<Integer, Integer> lastByLength(CharSequence text) {
    Map<Integer, Integer> last = new HashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '`') {
        end++;
      }
      if (end > at) {
        last.put(end - at, at);
      }
      at = end + 1;
    }
    return last;
  }
}
