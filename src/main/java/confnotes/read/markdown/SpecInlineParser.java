package confnotes.read.markdown;

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
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser with the parts of CommonMark 0.31.2 that it lacks: the full algorithm
 * for emphasis (§ "process emphasis", with {@code openers_bottom} for each kind of closer, which
 * also makes it linear), and template tags as link destinations.
 */
final class SpecInlineParser extends InlineParserImpl {

  private int unclosedTicksInput = -1;
  private BitSet unclosedTicks = new BitSet();

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

  /** A run of backticks that has no partner is not looked for again: linear time. */
  @Override
  protected boolean parseBackticks() {
    if (unclosedTicksInput != System.identityHashCode(input)) {
      unclosedTicksInput = System.identityHashCode(input);
      unclosedTicks = new BitSet();
    }
    int end = index;
    while (end < input.length() && input.charAt(end) == '`') {
      end++;
    }
    int length = end - index;
    if (unclosedTicks.get(length)) {
      appendText(input.subSequence(index, end));
      index = end;
      return true;
    }
    int before = index;
    boolean isParsed = super.parseBackticks();
    if (isParsed && index == before + length) {
      unclosedTicks.set(length);
    }
    return isParsed;
  }

  /** A template tag as a destination may hold blanks: {@code [글]({% post_url 2018-12-12-a %})}. */
  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    if (peek() == '{' && (peek(1) == '{' || peek(1) == '%')) {
      String end = peek(1) == '{' ? "}}" : "%}";
      int close = input.indexOf(end, index);
      if (close >= 0 && input.subSequence(index, close).indexOf('\n') < 0) {
        return tagDestination(close + 2);
      }
    }
    return super.parseLinkDestination();
  }

  private BasedSequence tagDestination(int from) {
    int end = from;
    while (end < input.length() && input.charAt(end) != ')' && input.charAt(end) > ' ') {
      end++;
    }
    BasedSequence destination = input.subSequence(index, end);
    index = end;
    return destination;
  }
}
