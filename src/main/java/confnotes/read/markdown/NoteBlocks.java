package confnotes.read.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Blocks that flexmark does not know, or not as they are wanted; they are tried before its own. */
final class NoteBlocks implements CustomBlockParserFactory {

  private final boolean areNotes;

  /**
   * @param areNotes whether blocks that notes have beside those of GFM are read
   */
  NoteBlocks(boolean areNotes) {
    this.areNotes = areNotes;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory headings = new HeadingStart(options);
    if (!areNotes) {
      return headings;
    }
    return new FirstOf(
        List.of(
            new HiddenLine.Start(),
            new TagBlockParser.Start(),
            new ContainerLineParser.Start(),
            new AdmonitionParser.Start(),
            new DefinitionParser.Start(),
            new LenientBlocks(),
            headings));
  }

  private record FirstOf(List<BlockParserFactory> factories) implements BlockParserFactory {
    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      for (BlockParserFactory factory : factories) {
        BlockStart start = factory.tryStart(state, matched);
        if (start != null) {
          return start;
        }
      }
      return BlockStart.none();
    }
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
