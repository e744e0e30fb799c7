package confnotes.read.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's headings, asked for only where a line looks like one. flexmark puts the paragraph
 * above together for every line of it, which makes a paragraph of 20,000 lines take minutes.
 */
final class HeadingStart implements BlockParserFactory {

  private static final int MAX_LEVEL = 6;

  private final BlockParserFactory headings;

  HeadingStart(DataHolder options) {
    this.headings = new HeadingParser.Factory().apply(options);
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    return isMarked(line, from) || isUnderline(line, from)
        ? headings.tryStart(state, matched)
        : BlockStart.none();
  }

  /** Marks and a blank behind them (CommonMark §4.2). */
  private static boolean isMarked(BasedSequence line, int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) == '#') {
      end++;
    }
    int level = end - from;
    return level > 0
        && level <= MAX_LEVEL
        && (end == line.length() || Script.isBlank(line.charAt(end)));
  }

  /** A row of one mark (CommonMark §4.3). */
  private static boolean isUnderline(BasedSequence line, int from) {
    char mark = from < line.length() ? line.charAt(from) : ' ';
    if (mark != '=' && mark != '-') {
      return false;
    }
    int end = line.length();
    while (end > from && Script.isBlank(line.charAt(end - 1))) {
      end--;
    }
    for (int i = from; i < end; i++) {
      if (line.charAt(i) != mark) {
        return false;
      }
    }
    return true;
  }
}
