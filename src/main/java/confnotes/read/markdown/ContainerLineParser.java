package confnotes.read.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import confnotes.read.dialect.ContainerIndex;

/** Lines of colons. */
final class ContainerLineParser extends AbstractBlockParser {

  private final ContainerLine block;

  ContainerLineParser(ContainerLine block) {
    this.block = block;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    // one line, known from the start
  }

  /** Looks for colons at the start of a line, however far it is indented. */
  static final class Start implements BlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int from = state.getNextNonSpaceIndex();
      if (line.charAt(from) != ':') {
        return BlockStart.none();
      }
      ContainerIndex containers = NoteSyntax.containers((Document) state.getProperties());
      return containers
          .at(line.getIndexOffset(from))
          .map(found -> new ContainerLine(line.subSequence(from, line.length()), found))
          .map(block -> BlockStart.of(new ContainerLineParser(block)).atIndex(line.length()))
          .orElse(BlockStart.none());
    }
  }
}
