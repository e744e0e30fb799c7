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
import confnotes.read.markdown.Admonition.Kind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Boxes of MkDocs (Python-Markdown admonitions, pymdownx.details, pymdownx.tabbed): {@code !!! note
 * "제목"}, {@code ??? note} or {@code === "탭"}, and below it lines indented by four.
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

  /** Looks for {@code !!!} or {@code ???} and a known word, or {@code ===} and a title. */
  static final class Start implements BlockParserFactory {

    private static final Pattern BOX =
        Pattern.compile(
            "(!!!|\\?\\?\\?)\\+?[ \t]+([A-Za-z][\\w-]*)(?:[ \t]+(?:inline|end))*(?:[ \t]+\"([^\"]*)\")?[ \t]*");

    private static final Pattern TAB = Pattern.compile("===[!+]?[ \t]+([\"'])(.+)\\1[ \t]*");

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= INDENT) {
        return BlockStart.none();
      }
      BasedSequence line = state.getLine();
      BasedSequence rest = line.subSequence(state.getNextNonSpaceIndex(), line.length());
      Admonition block =
          switch (rest.charAt(0)) {
            case '!', '?' -> box(rest);
            case '=' -> tab(rest);
            default -> null;
          };
      return block == null
          ? BlockStart.none()
          : BlockStart.of(new AdmonitionParser(block)).atIndex(line.length());
    }

    private static @Nullable Admonition box(BasedSequence line) {
      Matcher opening = BOX.matcher(line);
      if (!opening.matches()) {
        return null;
      }
      String word = opening.group(2).toLowerCase(Locale.ROOT);
      Kind kind = opening.group(1).equals("???") ? Kind.FOLDED : Kind.BOX;
      return Boxes.isBox(word) ? new Admonition(line, kind, word, title(line, opening, 3)) : null;
    }

    private static @Nullable Admonition tab(BasedSequence line) {
      Matcher opening = TAB.matcher(line);
      return opening.matches() ? new Admonition(line, Kind.TAB, "", title(line, opening, 2)) : null;
    }

    private static BasedSequence title(BasedSequence line, Matcher opening, int group) {
      return opening.group(group) == null
          ? line.subSequence(0, 0)
          : line.subSequence(opening.start(group), opening.end(group));
    }
  }
}
