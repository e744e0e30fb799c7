package confnotes.read.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Slips whose meaning can be told. {@code ##제목} without a blank is a heading; one {@code #} is not,
 * since {@code #태그} is a tag. A rule of hyphens right under a sentence is a rule: only a short line
 * without a full stop above it makes a heading; one that ends in brackets or quotes needs a line of
 * many hyphens, as nobody draws by accident. A table may begin right under text.
 */
final class LenientBlocks implements BlockParserFactory {

  private static final int MAX_HEADING_LENGTH = 60;

  private static final int MIN_UNDERLINE = 10;

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    if (state.getIndent() >= 4) {
      return BlockStart.none();
    }
    if (matched.getBlockParser().isParagraphParser() && TableStart.isAt(line)) {
      return BlockStart.of(new ParagraphParser()).atIndex(state.getIndex());
    }
    return switch (line.charAt(from)) {
      case '#' -> heading(line, from);
      case '-' -> rule(line, from, matched);
      default -> BlockStart.none();
    };
  }

  private static BlockStart heading(BasedSequence line, int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) == '#') {
      end++;
    }
    int level = end - from;
    boolean isGlued = end < line.length() && isWordStart(line.charAt(end));
    if (level < 2 || level > 6 || !isGlued) {
      return BlockStart.none();
    }
    HeadingParser parser = new HeadingParser(level);
    Heading heading = (Heading) parser.getBlock();
    heading.setOpeningMarker(line.subSequence(from, end));
    heading.setText(withoutClosing(line.subSequence(end, line.length())));
    heading.setCharsFromContent();
    return BlockStart.of(parser).atIndex(line.length());
  }

  private static boolean isWordStart(char c) {
    return Character.isLetterOrDigit(c)
        || c == '*'
        || c == '['
        || c == '`'
        || c == '('
        || c == '<'
        || c == '"'
        || (c > 0x7F && !Script.isBlank(c));
  }

  /** {@code ##제목##} ends in marks that belong to the heading. */
  private static BasedSequence withoutClosing(BasedSequence text) {
    BasedSequence trimmed = text.trim();
    int end = trimmed.length();
    while (end > 1 && trimmed.charAt(end - 1) == '#') {
      end--;
    }
    return trimmed.subSequence(0, end).trim();
  }

  private static BlockStart rule(BasedSequence line, int from, MatchedBlockParser matched) {
    if (from + 1 == line.length() || line.charAt(from + 1) != '-') {
      return BlockStart.none(); // an item of a list, as almost always
    }
    BasedSequence rest = line.subSequence(from, line.length()).trim();
    boolean isRule = rest.length() >= 3 && rest.countLeading(c -> c == '-') == rest.length();
    BasedSequence above = isRule ? matched.getParagraphContent() : null;
    if (above == null || looksLikeHeading(above.trim(), rest.length())) {
      return BlockStart.none();
    }
    return BlockStart.of(new ThematicBreakParser(rest)).atIndex(line.length());
  }

  private static boolean looksLikeHeading(BasedSequence above, int hyphens) {
    char last = above.charAt(above.length() - 1);
    return above.length() <= MAX_HEADING_LENGTH
        && above.indexOf('\n') < 0
        && ".!?。…,;~".indexOf(last) < 0
        && (hyphens >= MIN_UNDERLINE || ")>\"”".indexOf(last) < 0);
  }
}
