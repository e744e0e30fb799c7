package confnotes.publish;

/**
 * Walks over the tags of a page that this program has written: attributes are quoted, {@code <} in
 * text is escaped. A full parser finds the same links in many times the time, which on large sites
 * is the longest step of a build.
 */
final class TagScanner {

  /** Is told of ids and links, in the order of the page. */
  interface Visitor {
    /** The value of an {@code id}. */
    void id(String value);

    /** The value of an {@code href} or {@code src}, entities included. */
    void link(String value);
  }

  private final String html;
  private final Visitor visitor;
  private int next;

  private TagScanner(String html, Visitor visitor) {
    this.html = html;
    this.visitor = visitor;
  }

  static void scan(String html, Visitor visitor) {
    new TagScanner(html, visitor).run();
  }

  private void run() {
    for (next = html.indexOf('<'); next >= 0; next = html.indexOf('<', next)) {
      if (html.startsWith("<!--", next)) {
        skipTo("-->");
      } else if (html.startsWith("<script", next)) {
        attributes();
        skipTo("</script");
      } else {
        attributes();
      }
    }
  }

  private void skipTo(String end) {
    int found = html.indexOf(end, next);
    next = found < 0 ? html.length() : found + 1;
  }

  /** Reads from a {@code <} to its {@code >}. */
  private void attributes() {
    int name = -1;
    for (next++; next < html.length(); next++) {
      char c = html.charAt(next);
      if (c == '>') {
        return;
      }
      if (c == '"') {
        int end = html.indexOf('"', next + 1);
        if (end < 0) {
          return;
        }
        attribute(name, next - 1, next + 1, end);
        next = end;
      } else if (c == ' ' || c == '\n' || c == '\t') {
        name = next + 1;
      }
    }
  }

  private void attribute(int name, int nameEnd, int value, int end) {
    if (isNamed("id", name, nameEnd)) {
      visitor.id(html.substring(value, end));
    } else if (isNamed("href", name, nameEnd) || isNamed("src", name, nameEnd)) {
      visitor.link(html.substring(value, end));
    }
  }

  private boolean isNamed(String expected, int start, int end) {
    return end - start == expected.length() && html.startsWith(expected, start);
  }
}
