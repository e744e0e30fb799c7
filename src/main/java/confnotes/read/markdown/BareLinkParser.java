package confnotes.read.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Addresses that stand in the text without brackets (GFM §6.9), found by the {@code :} of {@code
 * https://} or the {@code w} of {@code www.}. Unlike GFM's they may follow any character but a
 * Latin letter or digit, and end where Hangul, Kana or Han begins.
 */
final class BareLinkParser extends InlineRule {

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int at = parser.getIndex();
    if (input.charAt(at) == ':') {
      return isAt(input, at, "://") && afterScheme(parser, input, at);
    }
    boolean isStart = at == 0 || isBoundary(input.charAt(at - 1));
    return isStart && isAt(input, at, "www.") && append(parser, at, at, at + 4);
  }

  private boolean afterScheme(LightInlineParser parser, BasedSequence input, int colon) {
    int start = colon;
    while (start > 0 && colon - start < 6 && isLetter(input.charAt(start - 1))) {
      start--;
    }
    String scheme = input.subSequence(start, colon).toString();
    boolean isWeb = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    boolean isStart = start == 0 || isBoundary(input.charAt(start - 1));
    return isWeb && isStart && append(parser, start, colon, colon + 3);
  }

  /** Takes the scheme back out of the text before it, and adds the link. */
  private boolean append(LightInlineParser parser, int start, int index, int hostStart) {
    BasedSequence input = parser.getInput();
    int end = BareAddress.end(input, hostStart);
    if (end <= hostStart || !takeBack(parser, index - start)) {
      return false;
    }
    flush(parser);
    parser.appendNode(new BareLink(input.subSequence(start, end)));
    parser.setIndex(end);
    return true;
  }

  /** Ends the text before the link; where nothing is left of it, there is to be no text. */
  private static void flush(LightInlineParser parser) {
    parser.flushTextNode();
    Node last = parser.getBlock().getLastChild();
    if (last instanceof Text && last.getChars().isEmpty()) {
      last.unlink();
    }
  }

  private static boolean takeBack(LightInlineParser parser, int length) {
    if (length == 0) {
      return true;
    }
    List<BasedSequence> pending = parser.getCurrentText();
    if (pending.isEmpty() || pending.get(pending.size() - 1).length() < length) {
      return false;
    }
    int last = pending.size() - 1;
    BasedSequence text = pending.get(last);
    BasedSequence left = text.subSequence(0, text.length() - length);
    if (left.isEmpty()) {
      pending.remove(last);
    } else {
      pending.set(last, left);
    }
    return true;
  }

  private static boolean isAt(BasedSequence input, int at, String expected) {
    return at + expected.length() <= input.length()
        && input.subSequence(at, at + expected.length()).toString().equalsIgnoreCase(expected);
  }

  private static boolean isBoundary(char c) {
    return !isLetter(c) && !(c >= '0' && c <= '9') && c != '/' && c != '@' && c != '.' && c != '-';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
