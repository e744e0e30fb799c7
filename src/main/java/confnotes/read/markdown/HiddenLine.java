package confnotes.read.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import confnotes.read.dialect.HiddenComments;

/**
 * A line that begins in a comment. The comment is nothing; what follows it on the line is read as
 * if it began there.
 */
final class HiddenLine extends Block {

  private HiddenLine(BasedSequence chars) {
    super(chars);
  }

  /** Index behind the comment that stands at {@code from}. */
  static int behindMask(BasedSequence text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == HiddenComments.MASK) {
      at++;
    }
    return at;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Holds what follows on the line. */
  private static final class Parser extends AbstractBlockParser {

    private final HiddenLine block;

    Parser(HiddenLine block) {
      this.block = block;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block inner) {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      block.setCharsFromContent();
    }
  }

  /**
   * Looks for a comment at the start of a line; among the lines of a paragraph it must fill one.
   */
  static final class Start implements BlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int from = state.getNextNonSpaceIndex();
      if (line.charAt(from) != HiddenComments.MASK || state.getIndent() >= 4) {
        return BlockStart.none();
      }
      int end = behindMask(line, from);
      boolean isAll = line.subSequence(end, line.length()).isBlank();
      return isAll || !matched.getBlockParser().isParagraphParser()
          ? BlockStart.of(new Parser(new HiddenLine(line.subSequence(from, end)))).atIndex(end)
          : BlockStart.none();
    }
  }
}
