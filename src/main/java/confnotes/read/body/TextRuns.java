package confnotes.read.body;

import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import confnotes.model.SiteSettings.EmailPolicy;
import confnotes.read.text.SourceText;
import java.util.List;

/**
 * Turns marked text into texts with places. From a mark on, text is verbatim as long as it equals
 * the source character for character; the rest up to the next mark is a text of its own, at the
 * place of what expresses it.
 */
final class TextRuns {

  private final SourceText source;
  private final Emails emails;
  private final boolean areEmailsShown;
  private int cursor;

  TextRuns(BodyContext context) {
    this.source = context.text();
    this.emails = new Emails(context);
    this.areEmailsShown = context.emails() == EmailPolicy.SHOW;
  }

  /** Place of what was read last. */
  Position place() {
    return source.positionAt(cursor);
  }

  /** Says that what comes next stands at {@code offset} of the source. */
  void moveTo(int offset) {
    cursor = offset;
  }

  /** A stretch of the source as it stands, which needs no comparing. */
  void verbatim(int from, int to, List<BodyNode> out) {
    String text = source.value();
    int start = from;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        line(start, i, out);
        out.add(new Text("\n", source.positionAt(i)));
        start = i + 1;
      }
    }
    line(start, to, out);
    cursor = to;
  }

  void append(String marked, List<BodyNode> out) {
    int at = 0;
    while (at < marked.length()) {
      char c = marked.charAt(at);
      if (Marks.isMark(c)) {
        at = mark(marked, at);
      } else if (c == '\n') {
        out.add(new Text("\n", place()));
        cursor += isSourceAt(cursor, '\n') ? 1 : 0;
        at++;
      } else {
        at = run(marked, at, out);
      }
    }
  }

  private int mark(String marked, int at) {
    int next = at + 1;
    int offset = 0;
    while (next < marked.length() && Marks.isDigit(marked.charAt(next))) {
      offset = (offset << 4) | Marks.digit(marked.charAt(next++));
    }
    if (offset >= 0 && offset <= source.length() && marked.charAt(at) == Marks.MARK) {
      cursor = offset;
    }
    return next;
  }

  private int run(String marked, int from, List<BodyNode> out) {
    int to = from;
    int behind = cursor;
    while (to < marked.length()
        && !isEnd(marked.charAt(to))
        && isSourceAt(behind, marked.charAt(to))) {
      to++;
      behind++;
    }
    if (to > from) {
      line(cursor, behind, out);
      cursor = behind;
      return to;
    }
    while (to < marked.length() && !isEnd(marked.charAt(to))) {
      to++;
    }
    out.add(new Text(marked.substring(from, to), place()));
    return to;
  }

  private void line(int from, int to, List<BodyNode> out) {
    if (areEmailsShown) {
      add(from, to, out);
      return;
    }
    int done = from;
    for (Emails.Found email : emails.in(from, to)) {
      add(done, email.from(), out);
      emails.replace(email, out);
      done = email.to();
    }
    add(done, to, out);
  }

  private void add(int from, int to, List<BodyNode> out) {
    if (from < to) {
      out.add(new Text(source.value().substring(from, to), source.positionAt(from)));
    }
  }

  private boolean isSourceAt(int offset, char c) {
    return offset < source.length() && source.charAt(offset) == c;
  }

  private static boolean isEnd(char c) {
    return c == '\n' || Marks.isMark(c);
  }
}
