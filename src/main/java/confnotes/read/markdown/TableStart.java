package confnotes.read.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Tells the head of a table by the row of hyphens below it (GFM §4.10). */
final class TableStart {

  private TableStart() {}

  /** Whether {@code line} has cells and the next line is a delimiter row. */
  static boolean isAt(BasedSequence line) {
    if (line.indexOf('|') < 0) {
      return false;
    }
    CharSequence source = line.getBaseSequence();
    int from = line.getEndOffset() + 1;
    boolean hasHyphen = false;
    boolean hasBar = false;
    int at = from;
    for (; at < source.length() && source.charAt(at) != '\n'; at++) {
      char c = source.charAt(at);
      hasHyphen |= c == '-';
      hasBar |= c == '|';
      if ("-|: \t>".indexOf(c) < 0) {
        return false;
      }
    }
    return hasHyphen && hasBar;
  }
}
