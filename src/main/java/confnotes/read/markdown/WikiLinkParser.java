package confnotes.read.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Links of Obsidian. {@code [[1, 2], [3, 4]]} and {@code [[ -f x ]]} are none. */
final class WikiLinkParser extends InlineRule {

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int from = parser.getIndex();
    boolean isEmbed = input.charAt(from) == '!';
    int start = isEmbed ? from + 1 : from;
    int end = end(input, start);
    if (end < 0) {
      return false;
    }
    BasedSequence inner = input.subSequence(start + 2, end);
    int bar = bar(inner);
    BasedSequence target = bar < 0 ? inner : inner.subSequence(0, targetEnd(inner, bar));
    BasedSequence label = bar < 0 ? inner : inner.subSequence(bar + 1, inner.length());
    parser.flushTextNode();
    parser.appendNode(
        new WikiLink(
            input.subSequence(from, end + 2), isEmbed, target, label.isBlank() ? target : label));
    parser.setIndex(end + 2);
    return true;
  }

  /** In a table the bar is written {@code \|}. */
  private static int bar(BasedSequence inner) {
    return inner.indexOf('|');
  }

  private static int targetEnd(BasedSequence inner, int bar) {
    return bar > 0 && inner.charAt(bar - 1) == '\\' ? bar - 1 : bar;
  }

  /** Index of {@code ]]}; -1 when this is no wiki link. */
  private static int end(BasedSequence input, int start) {
    boolean isOpened =
        start + 3 < input.length() && input.charAt(start) == '[' && input.charAt(start + 1) == '[';
    if (!isOpened || !isTargetStart(input.charAt(start + 2))) {
      return -1;
    }
    for (int i = start + 2; i + 1 < input.length(); i++) {
      char c = input.charAt(i);
      if (c == ']') {
        boolean isLink = i + 2 < input.length() && input.charAt(i + 2) == '(';
        return input.charAt(i + 1) == ']' && !isLink ? i : -1;
      }
      if (c == '[' || c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isTargetStart(char c) {
    return c == '#' || c == '.' || c == '/' || Character.isLetterOrDigit(c) || c > 0x7F;
  }
}
