package confnotes.publish;

import java.nio.charset.StandardCharsets;

/**
 * Walks over the tags of a page that this program has written: attributes are quoted, {@code <} in
 * text is escaped. A full parser finds the same links in many times the time, which on large sites
 * is the longest step of a build. The page is UTF-8, in which every byte below 128 is a character
 * of its own, so that nothing has to be decoded.
 */
final class TagScanner {

  /** Is told of ids and links, in the order of the page, by where their values stand in it. */
  interface Visitor {
    /** The value of an {@code id}. */
    void id(int from, int to);

    /** The value of an {@code href} or {@code src}, entities included. */
    void link(int from, int to);
  }

  private static final byte[] END_TAG = ascii("</");
  private static final byte[] COMMENT = ascii("<!--");
  private static final byte[] COMMENT_END = ascii("-->");
  private static final byte[] SCRIPT = ascii("<script");
  private static final byte[] SCRIPT_END = ascii("</script");
  private static final byte[] ID = ascii("id");
  private static final byte[] HREF = ascii("href");
  private static final byte[] SRC = ascii("src");

  private final byte[] html;
  private final Visitor visitor;
  private int next;

  private TagScanner(byte[] html, Visitor visitor) {
    this.html = html;
    this.visitor = visitor;
  }

  static void scan(byte[] html, Visitor visitor) {
    new TagScanner(html, visitor).run();
  }

  private void run() {
    for (next = find('<', 0); next < html.length; next = find('<', next)) {
      if (startsWith(END_TAG, next)) {
        next = find('>', next);
      } else if (startsWith(COMMENT, next)) {
        skipTo(COMMENT_END);
      } else if (startsWith(SCRIPT, next)) {
        attributes();
        skipTo(SCRIPT_END);
      } else {
        attributes();
      }
    }
  }

  private void skipTo(byte[] end) {
    do {
      next = find(end[0], next + 1);
    } while (next < html.length && !startsWith(end, next));
  }

  /** Reads from a {@code <} to its {@code >}; fields are not read for every byte of a page. */
  private void attributes() {
    byte[] page = html;
    int name = next;
    int at = next + 1;
    while (at < page.length && page[at] != '>') {
      byte c = page[at];
      if (c == '"') {
        int end = find('"', at + 1);
        if (end < page.length) {
          attribute(name, at - 1, at + 1, end);
        }
        at = end;
      } else if (c == ' ' || c == '\n' || c == '\t') {
        name = at + 1;
      }
      at++;
    }
    next = at;
  }

  private void attribute(int name, int nameEnd, int value, int end) {
    if (isNamed(ID, name, nameEnd)) {
      visitor.id(value, end);
    } else if (isNamed(HREF, name, nameEnd) || isNamed(SRC, name, nameEnd)) {
      visitor.link(value, end);
    }
  }

  private boolean isNamed(byte[] expected, int start, int end) {
    return end - start == expected.length && startsWith(expected, start);
  }

  private boolean startsWith(byte[] expected, int start) {
    for (int i = 0; i < expected.length; i++) {
      if (start + i >= html.length || html[start + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** The next place of {@code wanted} at or after {@code from}; the end of the page without one. */
  private int find(int wanted, int from) {
    byte[] page = html;
    int at = from;
    while (at < page.length && page[at] != wanted) {
      at++;
    }
    return at;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
