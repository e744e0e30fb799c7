package confnotes.read.markdown;

import java.util.regex.Pattern;

/**
 * Where a link destination ends (CommonMark §6.3). A template tag counts as a whole, blanks and
 * all: {@code [글]({% post_url 2018-12-12-a %})}.
 */
final class LinkDestination {

  /** The limit that the specification allows; it keeps rows of brackets from taking long. */
  private static final int MAX_DEPTH = 32;

  private static final int MAX_NAME = 200;

  private static final Pattern IMAGE_NAME =
      Pattern.compile("(?i).*\\.(png|jpe?g|gif|webp|svg|avif|bmp)");

  private LinkDestination() {}

  /** Index behind the destination that begins at {@code from}; -1 when there is none. */
  static int end(CharSequence text, int from) {
    if (from < text.length() && text.charAt(from) == '<') {
      return bracketed(text, from);
    }
    return plain(text, afterTag(text, from));
  }

  private static int bracketed(CharSequence text, int from) {
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || c == '\n') {
        return -1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return -1;
  }

  private static int plain(CharSequence text, int from) {
    int depth = 0;
    int i = from;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1))) {
        i++;
      } else if (c == '(') {
        if (++depth > MAX_DEPTH) {
          return -1;
        }
      } else if (c == ')') {
        if (depth-- == 0) {
          return i;
        }
      } else if (c == ' ' && depth == 0) {
        int image = imageEnd(text, i);
        return image < 0 ? i : image;
      } else if (c <= ' ' || c == 0x7F) {
        break;
      }
    }
    return depth == 0 ? i : -1;
  }

  /** File names of pictures may hold blanks: {@code ![](서밋 사진 1.png)}. -1 when this is none. */
  private static int imageEnd(CharSequence text, int blank) {
    int end = blank;
    while (end < text.length()
        && end - blank < MAX_NAME
        && "()\"'<>\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean isClosed = end < text.length() && text.charAt(end) == ')';
    return isClosed && IMAGE_NAME.matcher(text.subSequence(blank, end)).matches() ? end : -1;
  }

  private static int afterTag(CharSequence text, int from) {
    if (from + 1 >= text.length() || text.charAt(from) != '{') {
      return from;
    }
    char second = text.charAt(from + 1);
    if (second != '{' && second != '%') {
      return from;
    }
    char closing = second == '{' ? '}' : '%';
    for (int i = from + 2; i + 1 < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == closing && text.charAt(i + 1) == '}') {
        return i + 2;
      }
    }
    return from;
  }

  private static boolean isEscapable(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
