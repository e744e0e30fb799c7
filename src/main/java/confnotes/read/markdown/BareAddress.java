package confnotes.read.markdown;

/** Where an address in running text ends: extended autolink path validation of GFM §6.9. */
final class BareAddress {

  private static final String TRAILING = "?!.,:;*_~'\"…";

  private BareAddress() {}

  /**
   * Index behind the address whose host begins at {@code hostStart}; that when there is no host.
   */
  static int end(CharSequence text, int hostStart) {
    int end = hostStart;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return hasHost(text, hostStart, end) ? trimmed(text, hostStart, end) : hostStart;
  }

  private static boolean isPart(char c) {
    return c > ' '
        && c != '<'
        && c != '>'
        && c != '`'
        && c != '"'
        && c != '|'
        && c != 0x7F
        && !Script.isBlank(c)
        && !isForeign(c);
  }

  /** Scripts without blanks between words, and quotes or brackets of any script. */
  private static boolean isForeign(char c) {
    return Script.isCjk(c) || (c > 0x7F && Script.isPunctuation(c));
  }

  private static boolean hasHost(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && "/?#:".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String host = text.subSequence(from, end).toString();
    boolean isLocal = host.equals("localhost");
    int dot = host.indexOf('.');
    return isLocal || (dot > 0 && dot < host.length() - 1 && host.charAt(0) != '-');
  }

  private static int trimmed(CharSequence text, int from, int to) {
    int end = to;
    while (end > from) {
      char last = text.charAt(end - 1);
      if (TRAILING.indexOf(last) >= 0) {
        int entity = last == ';' ? entityStart(text, from, end) : end;
        end = entity < end ? entity : end - 1;
      } else if ((last == ')' && isUnbalanced(text, from, end, '(', ')'))
          || (last == ']' && isUnbalanced(text, from, end, '[', ']'))
          || (last == '}' && isUnbalanced(text, from, end, '{', '}'))) {
        end--;
      } else {
        break;
      }
    }
    return end;
  }

  private static int entityStart(CharSequence text, int from, int end) {
    int at = end - 2;
    while (at > from && Character.isLetterOrDigit(text.charAt(at))) {
      at--;
    }
    return at > from && at < end - 2 && text.charAt(at) == '&' ? at : end;
  }

  private static boolean isUnbalanced(CharSequence text, int from, int end, char open, char close) {
    int balance = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      balance += c == open ? 1 : c == close ? -1 : 0;
    }
    return balance < 0;
  }
}
