package confnotes.read.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Definition lists of PHP Markdown Extra, as kramdown, goldmark and Python-Markdown have them:
 * short lines, each a term, and right below them {@code : } and what they mean, further lines
 * indented.
 */
final class DefinitionParser extends AbstractBlockParser {

  private static final int INDENT = 2;

  private final Definition block;

  private DefinitionParser(BasedSequence chars) {
    this.block = new Definition(chars);
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
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= INDENT
        ? BlockContinue.atColumn(state.getColumn() + Math.min(state.getIndent(), 4))
        : BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }

  /** A line that names what is defined; it holds inline syntax only. */
  private static final class TermParser extends AbstractBlockParser {

    private final Term term;

    TermParser(BasedSequence words) {
      this.term = new Term(words);
    }

    @Override
    public Block getBlock() {
      return term;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      inlines.parse(term.getChars(), term);
    }

    @Override
    public void closeBlock(ParserState state) {
      // its words are known from the start
    }
  }

  /** Looks for {@code : } below short lines, or below another definition. */
  static final class Start implements BlockParserFactory {

    private static final int MAX_TERMS = 5;

    private static final int MAX_TERM_LENGTH = 80;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int colon = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4 || line.charAt(colon) != ':' || !isBlankBehind(line, colon)) {
        return BlockStart.none();
      }
      DefinitionParser definition = new DefinitionParser(line.subSequence(colon, line.length()));
      if (!matched.getBlockParser().isParagraphParser()) {
        Node before = matched.getBlockParser().getBlock().getLastChild();
        return before instanceof Definition
            ? BlockStart.of(definition).atIndex(colon + 1)
            : BlockStart.none();
      }
      List<BlockParser> parsers = terms(matched.getBlockParser().getBlockContent().getLines());
      if (parsers.isEmpty()) {
        return BlockStart.none();
      }
      parsers.add(definition);
      return BlockStart.of(parsers.toArray(BlockParser[]::new))
          .atIndex(colon + 1)
          .replaceActiveBlockParser();
    }

    private static boolean isBlankBehind(BasedSequence line, int colon) {
      char behind = colon + 1 < line.length() ? line.charAt(colon + 1) : '\n';
      return behind == ' ' || behind == '\t';
    }

    /** The lines above as terms; empty when they are sentences, or definitions of links. */
    private static List<BlockParser> terms(List<BasedSequence> above) {
      boolean areTerms =
          above.size() <= MAX_TERMS && above.stream().allMatch(l -> isTerm(l.trim()));
      return areTerms
          ? above.stream().map(l -> new TermParser(l.trim())).collect(Collectors.toList())
          : List.of();
    }

    private static boolean isTerm(BasedSequence words) {
      boolean isReference = words.startsWith("[") && words.indexOf("]:") > 0;
      return !words.isEmpty()
          && words.charAt(0) != ':'
          && words.length() <= MAX_TERM_LENGTH
          && ".!?。,;:".indexOf(words.lastChar()) < 0
          && !isReference;
    }
  }
}
