package confnotes.read.body;

import java.util.function.IntUnaryOperator;

/**
 * Copies an author's HTML, putting marks in front of its text and offsets into its tags. It only
 * has to tell text from tags; what the tags mean is left to the HTML parser. A mark that lands in
 * the wrong place is taken out again when the tree is built.
 */
final class RawHtml {

  private final StringBuilder out;
  private final CharSequence raw;
  private final IntUnaryOperator offsetOf;
  private int at;
  private boolean isCommentOpen;

  RawHtml(StringBuilder out, CharSequence raw, IntUnaryOperator offsetOf) {
    this.out = out;
    this.raw = raw;
    this.offsetOf = offsetOf;
  }

  void copy() {
    while (at < raw.length()) {
      if (raw.charAt(at) != '<') {
        text();
      } else if (startsWith("<!--")) {
        skipBehind("-->");
      } else if (isNameAt(at + 1)) {
        startTag();
      } else if (startsWith("</") && isNameAt(at + 2)) {
        tagRest();
      } else if (startsWith("<!") || startsWith("<?")) {
        skipBehind(">");
      } else {
        text();
      }
    }
  }

  /** Up to the next {@code <}, with a new mark behind each line break and around each entity. */
  private void text() {
    boolean isMarkDue = true;
    do {
      char c = raw.charAt(at);
      if (isMarkDue || c == '&') {
        Marks.append(out, offsetOf.applyAsInt(at));
      }
      if (c == '<') {
        out.append("&lt;");
      } else {
        out.append(c);
      }
      isMarkDue = c == '\n' || c == ';';
      at++;
    } while (at < raw.length() && raw.charAt(at) != '<');
  }

  private void startTag() {
    int offset = offsetOf.applyAsInt(at);
    int start = at++;
    while (at < raw.length() && isNamePart(raw.charAt(at))) {
      at++;
    }
    out.append(raw, start, at).append(' ').append(Marks.OFFSET).append("=\"");
    out.append(offset).append("\" ");
    tagRest();
  }

  /** To the {@code >} that ends the tag, passing over those in quoted values. */
  private void tagRest() {
    int start = at;
    char quote = 0;
    while (at < raw.length()) {
      char c = raw.charAt(at++);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = isValueStart(at - 2) ? c : 0;
      } else if (c == '>') {
        break;
      }
    }
    out.append(raw, start, at);
  }

  private boolean isValueStart(int before) {
    int i = before;
    while (i > 0 && Character.isWhitespace(raw.charAt(i))) {
      i--;
    }
    return i > 0 && raw.charAt(i) == '=';
  }

  private void skipBehind(String end) {
    int from = at;
    boolean isLooked = !end.equals("-->") || !isCommentOpen;
    while (isLooked && at < raw.length() && !startsWith(end)) {
      at++;
    }
    if ((at >= raw.length() || !isLooked) && !end.equals(">")) {
      // A comment that is never closed hides nothing, nor does any behind it.
      isCommentOpen = true;
      at = from;
      text();
      return;
    }
    at = Math.min(at + end.length(), raw.length());
  }

  private boolean startsWith(String prefix) {
    if (at + prefix.length() > raw.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (raw.charAt(at + i) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isNameAt(int index) {
    return index < raw.length() && isLetter(raw.charAt(index));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':' || c == '.';
  }
}
