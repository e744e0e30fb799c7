package confnotes.read.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser with the parts of CommonMark 0.31.2 that it lacks: the full algorithm
 * for emphasis (§ "process emphasis", with {@code openers_bottom} for each kind of closer, which
 * also makes it linear), and template tags as link destinations.
 */
final class SpecInlineParser extends InlineParserImpl {

  private final HiddenHtml unclosed = new HiddenHtml();
  private @Nullable BasedSequence ticksOf;
  private Map<Integer, Integer> lastTicks = Map.of();

  SpecInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public void processDelimiters(@Nullable Delimiter stackBottom) {
    Map<Integer, Delimiter> bottoms = new HashMap<>();
    Delimiter closer = firstAbove(stackBottom);
    while (closer != null) {
      closer = closer.canClose() ? matched(closer, stackBottom, bottoms) : closer.getNext();
    }
    while (lastDelimiter != null && lastDelimiter != stackBottom) {
      removeDelimiterKeepNode(lastDelimiter);
    }
  }

  private @Nullable Delimiter firstAbove(@Nullable Delimiter stackBottom) {
    Delimiter delimiter = lastDelimiter;
    while (delimiter != null && delimiter.getPrevious() != stackBottom) {
      delimiter = delimiter.getPrevious();
    }
    return delimiter;
  }

  /** Matches one closer and returns the delimiter to look at next. */
  private @Nullable Delimiter matched(
      Delimiter closer, @Nullable Delimiter stackBottom, Map<Integer, Delimiter> bottoms) {
    int kind = kind(closer);
    Delimiter bottom = bottoms.getOrDefault(kind, stackBottom);
    Delimiter opener = closer.getPrevious();
    while (opener != null && opener != stackBottom && opener != bottom && !fits(opener, closer)) {
      opener = opener.getPrevious();
    }
    boolean isFound = opener != null && opener != stackBottom && opener != bottom;
    if (isFound) {
      return join(opener, closer);
    }
    Delimiter next = closer.getNext();
    if (closer.getPrevious() != null) {
      bottoms.put(kind, closer.getPrevious());
    }
    if (!closer.canOpen()) {
      removeDelimiterKeepNode(closer);
    }
    return next;
  }

  private static int kind(Delimiter closer) {
    int third = closer.getNumDelims() % 3;
    return closer.getDelimiterChar() << 4 | (closer.canOpen() ? 8 : 0) | third;
  }

  private boolean fits(Delimiter opener, Delimiter closer) {
    if (!opener.canOpen() || opener.getDelimiterChar() != closer.getDelimiterChar()) {
      return false;
    }
    return use(opener, closer) > 0 && !breaksRuleOfThree(opener, closer);
  }

  /** CommonMark §6.2, rules 9 and 10; other delimiters have no such rule. */
  private static boolean breaksRuleOfThree(Delimiter opener, Delimiter closer) {
    boolean isEmphasis = closer.getDelimiterChar() == '*' || closer.getDelimiterChar() == '_';
    return isEmphasis
        && (opener.canClose() || closer.canOpen())
        && length(closer) % 3 != 0
        && (length(opener) + length(closer)) % 3 == 0;
  }

  /** The original length of the run; a run that was used in part has kept its remainder by 3. */
  private static int length(Delimiter delimiter) {
    return delimiter.getNumDelims();
  }

  private int use(Delimiter opener, Delimiter closer) {
    return processor(closer).getDelimiterUse(opener, closer);
  }

  /** Only characters with a processor become delimiters. */
  private DelimiterProcessor processor(Delimiter delimiter) {
    return Objects.requireNonNull(delimiterProcessors.get(delimiter.getDelimiterChar()));
  }

  private @Nullable Delimiter join(Delimiter opener, Delimiter closer) {
    int used = use(opener, closer);
    removeDelimitersBetween(opener, closer);
    processor(closer).process(opener, closer, used);
    opener.setNumDelims(opener.getNumDelims() - used);
    closer.setNumDelims(closer.getNumDelims() - used);
    shortenOpener(opener);
    if (closer.getNumDelims() == 0) {
      Delimiter next = closer.getNext();
      removeDelimiterAndNode(closer);
      return next;
    }
    BasedSequence chars = closer.getNode().getChars();
    closer.getNode().setChars(chars.subSequence(used, chars.length()));
    closer.setIndex(closer.getIndex() + used);
    return closer;
  }

  private void shortenOpener(Delimiter opener) {
    if (opener.getNumDelims() == 0) {
      removeDelimiterAndNode(opener);
    } else {
      BasedSequence chars = opener.getNode().getChars();
      opener.getNode().setChars(chars.subSequence(0, opener.getNumDelims()));
    }
  }

  /** A run of backticks without a partner behind it is text: known from one look at the block. */
  @Override
  protected boolean parseBackticks() {
    if (ticksOf != input) {
      ticksOf = input;
      lastTicks = BacktickRuns.lastByLength(input);
    }
    int end = index;
    while (end < input.length() && input.charAt(end) == '`') {
      end++;
    }
    if (lastTicks.getOrDefault(end - index, -1) > index) {
      return super.parseBackticks();
    }
    appendText(input.subSequence(index, end));
    index = end;
    return true;
  }

  /** The same as flexmark's, which copies the whole rest of the block for each match. */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    int end = LinkDestination.end(input, index);
    if (end < 0) {
      return null;
    }
    BasedSequence destination = input.subSequence(index, end);
    index = end;
    return destination;
  }

  /**
   * Comments, instructions, declarations and CDATA (CommonMark 0.31 §6.6). That one of them is not
   * closed in the rest of a block is remembered, so that it is not looked for again.
   */
  @Override
  public boolean parseHtmlInline() {
    if (peek(1) != '!' && peek(1) != '?') {
      return super.parseHtmlInline();
    }
    int end = unclosed.end(input, index);
    if (end < 0) {
      return false;
    }
    appendNode(new HtmlInlineComment(input.subSequence(index, end)));
    index = end;
    return true;
  }

  /** Blanks behind a line break say nothing. */
  @Override
  protected boolean parseBackslash() {
    boolean isParsed = super.parseBackslash();
    if (input.charAt(index - 1) == '\n') {
      while (peek() == ' ' || peek() == '\t') {
        index++;
      }
    }
    return isParsed;
  }
}
