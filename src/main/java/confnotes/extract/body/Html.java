package confnotes.extract.body;

/** Escapes text for HTML. */
final class Html {

  private Html() {}

  /** Appends {@code text} so that it is text wherever it stands, also in an attribute's quotes. */
  static void escape(StringBuilder out, String text) {
    if (isPlain(text)) {
      out.append(text);
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }

  /** Whether nothing in it has to be escaped, as in most texts. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"')) {
        return false;
      }
    }
    return true;
  }
}
