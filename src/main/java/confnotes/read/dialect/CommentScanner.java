package confnotes.read.dialect;

import confnotes.read.dialect.HiddenComments.Stretch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for comments of Obsidian line by line. What stands between backticks, in fences, between
 * dollar signs or in an address is none of them.
 */
final class CommentScanner {

  /** Farther in may stand code, which has percent signs of its own. */
  private static final int CODE_INDENT = 4;

  private final String text;
  private final List<Stretch> found = new ArrayList<>();

  /** Marks looked for in vain in the paragraph that ends at {@link #paragraphEnd}. */
  private final Set<String> missing = new HashSet<>();

  private int paragraphEnd = -1;
  private int unclosedAt = -1;

  private CommentScanner(String text) {
    this.text = text;
  }

  /** The comments of {@code text} from {@code from} on. */
  static HiddenComments scan(String text, int from) {
    CommentScanner scanner = new CommentScanner(text);
    int at = from;
    while (at < text.length()) {
      at = scanner.line(at);
    }
    return new HiddenComments(scanner.found, scanner.unclosedAt);
  }

  /** Reads what begins with the line at {@code start}; returns where the next line begins. */
  private int line(int start) {
    int first = HiddenComments.behindLead(text, start, text.length());
    int behindFence = FenceLines.end(text, first);
    if (behindFence > 0) {
      return behindFence;
    }
    int at = first;
    while (at < text.length() && text.charAt(at) != '\n') {
      at =
          text.charAt(at) == '\\' ? at + 2 : behind(at, at == first && first - start < CODE_INDENT);
    }
    return at + 1;
  }

  private int behind(int at, boolean isBlock) {
    char c = text.charAt(at);
    if (c != '%' && c != '`' && c != '$') {
      return at + 1;
    }
    String mark = text.substring(at, runEnd(at));
    return switch (c) {
      case '%' -> mark.length() == 2 && !isInAddress(at) ? comment(at, isBlock) : at + 2;
      case '$' -> mark.length() == 2 ? Math.max(at + 2, closed(mark, at + 2)) : at + mark.length();
      default -> Math.max(at + mark.length(), closed(mark, at + mark.length()));
    };
  }

  /** One that begins a line can hold blank lines, one among words ends with its paragraph. */
  private int comment(int at, boolean isBlock) {
    int end = isBlock ? closed("%%", at + 2, text.length()) : closed("%%", at + 2);
    if (end > 0) {
      found.add(new Stretch(at, end));
      return end;
    }
    unclosedAt = isBlock && unclosedAt < 0 ? at : unclosedAt;
    return at + 2;
  }

  private int closed(String mark, int from) {
    if (from > paragraphEnd) {
      paragraphEnd = paragraphEnd(from);
      missing.clear();
    }
    int end = missing.contains(mark) ? -1 : closed(mark, from, paragraphEnd);
    if (end < 0) {
      missing.add(mark);
    }
    return end;
  }

  /** Offset behind the next run that is exactly {@code mark}; -1 when none ends by {@code to}. */
  private int closed(String mark, int from, int to) {
    int at = text.indexOf(mark, from);
    while (at >= 0 && at + mark.length() <= to) {
      int end = runEnd(at);
      if (end - at == mark.length()) {
        return end;
      }
      at = text.indexOf(mark, end);
    }
    return -1;
  }

  private int runEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == text.charAt(from)) {
      end++;
    }
    return end;
  }

  /** Offset of the first blank line behind {@code from}, or the end of the text. */
  private int paragraphEnd(int from) {
    int at = text.indexOf('\n', from);
    while (at >= 0) {
      int first = HiddenComments.behindLead(text, at + 1, text.length());
      if (first >= text.length() || text.charAt(first) == '\n') {
        return at;
      }
      at = text.indexOf('\n', first);
    }
    return text.length();
  }

  /** Whether the word so far is an address that has not ended: {@code https://a.example/%%20}. */
  private boolean isInAddress(int at) {
    for (int i = at - 1; i > 1 && at - i < 500 && " \t\n)>\"".indexOf(text.charAt(i)) < 0; i--) {
      if (text.charAt(i) == '/' && text.charAt(i - 1) == '/' && text.charAt(i - 2) == ':') {
        return true;
      }
    }
    return false;
  }
}
