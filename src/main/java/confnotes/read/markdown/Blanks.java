package confnotes.read.markdown;

/**
 * Blanks that only look like blanks: at the start of a line a no-break space, an ideographic space
 * or an invisible character counts as indentation, and after a list mark or {@code #} as the blank
 * that belongs there. The text keeps its length, so that every offset holds.
 */
final class Blanks {

  private Blanks() {}

  /** The text with plain blanks in such places. */
  static String plain(String text, int from) {
    StringBuilder out = null;
    boolean isLead = true;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        isLead = true;
      } else if (isLead && isForeignBlank(c)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, ' ');
      } else if (isLead && !isLeading(text, i)) {
        isLead = false;
      }
    }
    return out == null ? text : out.toString();
  }

  private static boolean isForeignBlank(char c) {
    return c == '\u00A0'
        || c == '\u3000'
        || c == '\u2800'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u200B'
        || c == '\uFEFF';
  }

  /** Blanks, quote marks, and a list mark or number signs that a foreign blank follows. */
  private static boolean isLeading(String text, int at) {
    char c = text.charAt(at);
    if (c == ' ' || c == '\t' || c == '>' || c == '#') {
      return true;
    }
    boolean isMark =
        c == '-' || c == '*' || c == '+' || c == '.' || c == ')' || (c >= '0' && c <= '9');
    return isMark && at + 1 < text.length() && isMarkFollower(c, text.charAt(at + 1));
  }

  private static boolean isMarkFollower(char mark, char next) {
    boolean isDigit = mark >= '0' && mark <= '9';
    return isDigit
        ? (next >= '0' && next <= '9') || next == '.' || next == ')'
        : isForeignBlank(next);
  }
}
