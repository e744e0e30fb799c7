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
import confnotes.read.dialect.Tag;
import confnotes.read.dialect.TagIndex;
import confnotes.read.dialect.TagWriter;
import confnotes.read.dialect.TagWriter.Content;
import java.util.Optional;

/** Lines that hold nothing but template tags, and the lines of code between two of them. */
final class TagBlockParser extends AbstractBlockParser {

  private final TagBlock block;
  private final int end;

  /**
   * @param end source offset behind the last tag
   */
  TagBlockParser(TagBlock block, int end) {
    this.block = block;
    this.end = end;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return state.getLine().getStartOffset() < end
        ? BlockContinue.atIndex(state.getIndex())
        : BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    // the tags know their places
  }

  /** Looks for tags at the start of a line. */
  static final class Start implements BlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      char sign = line.charAt(state.getNextNonSpaceIndex());
      if ((sign != '{' && sign != '<') || state.getIndent() >= 4) {
        return BlockStart.none();
      }
      TagIndex tags = NoteSyntax.tags((Document) state.getProperties());
      Optional<Tag> first = tags.at(line.getIndexOffset(state.getNextNonSpaceIndex()));
      int end = first.map(t -> end(t, tags, line.getBaseSequence())).orElse(-1);
      if (end < 0) {
        return BlockStart.none();
      }
      BasedSequence chars = line.baseSubSequence(first.get().from(), end);
      return BlockStart.of(new TagBlockParser(new TagBlock(chars, first.get()), end))
          .atIndex(line.length());
    }

    /** Source offset behind the tags that fill the rest of the line; -1 when words stand there. */
    private static int end(Tag first, TagIndex tags, CharSequence source) {
      int at = behind(first, tags);
      while (at < source.length() && source.charAt(at) != '\n') {
        char c = source.charAt(at);
        if (c == ' ' || c == '\t') {
          at++;
          continue;
        }
        Optional<Tag> next = tags.at(at);
        if (next.isEmpty()) {
          return -1;
        }
        at = behind(next.get(), tags);
      }
      return at;
    }

    private static int behind(Tag tag, TagIndex tags) {
      return TagWriter.content(tag) == Content.MARKDOWN
          ? tag.to()
          : tags.at(tag.closer()).map(Tag::to).orElse(tag.to());
    }
  }
}
