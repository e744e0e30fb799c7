package confnotes.read.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import confnotes.read.body.BodyWriter;

/**
 * The content of a code span (CommonMark §6.1): line breaks are blanks, and one blank on either
 * side is taken off when both are there.
 */
final class CodeSpan {

  private CodeSpan() {}

  /**
   * Writes the content.
   *
   * @param isInTable whether {@code \|} stands for a bar, as in every cell of a table
   */
  static void write(BasedSequence code, boolean isInTable, SourceRuns runs, BodyWriter out) {
    boolean isPadded = isBlank(code, 0) && isBlank(code, code.length() - 1) && !code.isBlank();
    int to = isPadded ? code.length() - 1 : code.length();
    int from = isPadded ? 1 : 0;
    for (int i = from; i < to; i++) {
      if (code.charAt(i) == '\n') {
        runs.plain(code.subSequence(from, i));
        int offset = code.getIndexOffset(i);
        out.decoded(" ", offset, offset + 1);
        from = afterIndent(code, i + 1, to);
        i = from - 1;
      } else if (isInTable && code.charAt(i) == '\\' && i + 1 < to && code.charAt(i + 1) == '|') {
        runs.plain(code.subSequence(from, i));
        from = i + 1;
      }
    }
    runs.plain(code.subSequence(Math.min(from, to), to));
  }

  /** Indentation that a parser put in front of a continued line is no part of the code. */
  private static int afterIndent(BasedSequence code, int from, int to) {
    int at = from;
    while (at < to && code.getIndexOffset(at) < 0) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(BasedSequence code, int index) {
    return !code.isEmpty() && (code.charAt(index) == ' ' || code.charAt(index) == '\n');
  }
}
