package confnotes.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import confnotes.read.body.BodyWriter;

/** Writes stretches of source text, taking out escapes and skipping what is already said. */
final class SourceRuns {

  /** Seven digits are the longest number of a character (CommonMark §2.5). */
  private static final int MAX_NUMERIC_LENGTH = 10;

  private final BodyWriter out;
  private int silentUntil = -1;

  SourceRuns(BodyWriter out) {
    this.out = out;
  }

  /** Text before this offset is not written: a mark that has been read otherwise. */
  void skipTo(int offset) {
    silentUntil = offset;
  }

  /** Text as it stands, as in code. */
  void plain(BasedSequence text) {
    int at = 0;
    while (at < text.length()) {
      int from = text.getIndexOffset(at);
      int end = at + 1;
      while (end < text.length() && text.getIndexOffset(end) == from + (end - at) && from >= 0) {
        end++;
      }
      if (from < 0) {
        inserted(text, at, end);
      } else {
        run(from, from + (end - at));
      }
      at = end;
    }
  }

  /** Characters that a parser put in: blanks for a tab that was cut in two. */
  private void inserted(BasedSequence text, int at, int end) {
    int near = end < text.length() ? text.getIndexOffset(end) : text.getStartOffset();
    out.decoded(text.subSequence(at, end).toString(), Math.max(near, 0), Math.max(near, 0));
  }

  /** Text of Markdown: backslash escapes and entities are resolved. */
  void escaped(BasedSequence text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1))) {
        plain(text.subSequence(from, i));
        from = i + 1;
        i++;
      } else if (c == '&') {
        int end = entityEnd(text, i);
        if (end > 0) {
          plain(text.subSequence(from, i));
          entity(text.subSequence(i, end));
          from = end;
          i = end - 1;
        }
      }
    }
    plain(text.subSequence(from, text.length()));
  }

  /** An entity; what is none stands as written. */
  void entity(BasedSequence text) {
    if (text.getStartOffset() < silentUntil) {
      return;
    }
    String value = Escaping.unescapeHtml(text);
    boolean isTooLong = text.charAt(1) == '#' && text.length() > MAX_NUMERIC_LENGTH;
    if (isTooLong || value.contentEquals(text)) {
      plain(text);
    } else {
      out.decoded(withoutMarks(value), text.getStartOffset(), text.getEndOffset());
    }
  }

  /** All characters of a node that stand for themselves. */
  void literal(Node node) {
    escaped(node.getChars());
  }

  private void run(int from, int to) {
    int start = Math.max(from, silentUntil);
    if (start < to) {
      out.verbatim(start, to);
    }
  }

  /** Noncharacters carry places here, and mean nothing in any text. */
  private static String withoutMarks(String value) {
    return value.replaceAll("[\uFDD0-\uFDEF]", "\uFFFD");
  }

  private static int entityEnd(BasedSequence text, int from) {
    int limit = Math.min(text.length(), from + 40);
    for (int i = from + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > from + 1 ? i + 1 : -1;
      }
      if (!(c == '#' || (c < 0x80 && Character.isLetterOrDigit(c)))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isEscapable(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
