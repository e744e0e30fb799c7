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
import confnotes.read.dialect.Boxes;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Boxes of MkDocs (Python-Markdown admonitions, pymdownx.details): {@code !!! note "제목"} or {@code
 * ??? note}, and below it lines indented by four.
 */
final class AdmonitionParser extends AbstractBlockParser {

  private static final int INDENT = 4;

  private final Admonition block;

  AdmonitionParser(Admonition block) {
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
  public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= INDENT
        ? BlockContinue.atColumn(state.getColumn() + INDENT)
        : BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }

  /** Looks for {@code !!!} or {@code ???} and a known word. */
  static final class Start implements BlockParserFactory {

    private static final Pattern OPENING =
        Pattern.compile(
            "(!!!|\\?\\?\\?)\\+?[ \t]+([A-Za-z][\\w-]*)(?:[ \t]+(?:inline|end))*(?:[ \t]+\"([^\"]*)\")?[ \t]*");

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int from = state.getNextNonSpaceIndex();
      char first = line.charAt(from);
      if (state.getIndent() >= INDENT || (first != '!' && first != '?')) {
        return BlockStart.none();
      }
      BasedSequence rest = line.subSequence(from, line.length());
      Matcher opening = OPENING.matcher(rest);
      if (!opening.matches() || !Boxes.isBox(word(opening))) {
        return BlockStart.none();
      }
      BasedSequence title =
          opening.group(3) == null
              ? rest.subSequence(0, 0)
              : rest.subSequence(opening.start(3), opening.end(3));
      boolean isFolded = opening.group(1).equals("???");
      Admonition block = new Admonition(rest, word(opening), title, isFolded);
      return BlockStart.of(new AdmonitionParser(block)).atIndex(line.length());
    }

    private static String word(Matcher opening) {
      return opening.group(2).toLowerCase(Locale.ROOT);
    }
  }
}
