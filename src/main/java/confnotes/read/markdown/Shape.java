package confnotes.read.markdown;

/**
 * What a quick look at a text tells about the cost of parsing it.
 *
 * @param deepest most block marks ({@code >}, list marks) in front of one line, or delimiters in
 *     one run
 * @param deepestAt where that is
 * @param heaviestParagraph most marks of inline syntax in one paragraph
 * @param longestLine characters of the longest line
 */
record Shape(int deepest, int deepestAt, int heaviestParagraph, int longestLine) {

  static final int MAX_DEPTH = 100;

  private static final int MAX_PLAIN_WEIGHT = 3_000;

  /** flexmark's patterns for rules and tables take stack for each character of a line. */
  private static final int MAX_PLAIN_LINE = 20_000;

  /** flexmark's pattern for a tag takes stack for each attribute. */
  private static final int ATTRIBUTE_WEIGHT = 10;

  private static final byte[] WEIGHTS = weights();

  boolean isTooDeep() {
    return deepest > MAX_DEPTH;
  }

  boolean isUnusual() {
    return heaviestParagraph > MAX_PLAIN_WEIGHT || longestLine > MAX_PLAIN_LINE;
  }

  static Shape of(String text, int from) {
    int deepest = 0;
    int deepestAt = from;
    int weight = 0;
    int heaviest = 0;
    int longest = 0;
    int start = from;
    ListNesting lists = new ListNesting();
    while (start < text.length()) {
      int end = lineEnd(text, start);
      int depth = Math.max(depth(text, start, end), lists.depth(text, start, end));
      if (depth > deepest) {
        deepest = depth;
        deepestAt = start;
      }
      weight = isBlank(text, start, end) ? 0 : weight + weight(text, start, end);
      heaviest = Math.max(heaviest, weight);
      longest = Math.max(longest, end - start);
      start = end + 1;
    }
    return new Shape(deepest, deepestAt, heaviest, longest);
  }

  /** Block marks at the start of a line; the longest run of one emphasis mark where longer. */
  private static int depth(String text, int from, int to) {
    int depth = 0;
    int at = from;
    for (; at < to; at++) {
      char c = text.charAt(at);
      if (c == '>' || isListMark(text, at, to)) {
        depth++;
      } else if (c != ' ' && c != '\t' && !Character.isDigit(c)) {
        break;
      }
    }
    return Math.max(depth, longestRun(text, at, to));
  }

  static boolean isListMark(String text, int at, int to) {
    char c = text.charAt(at);
    boolean isOrdinal = (c == '.' || c == ')') && at > 0 && Character.isDigit(text.charAt(at - 1));
    boolean isMark = c == '-' || c == '*' || c == '+' || isOrdinal;
    return isMark && at + 1 < to && (text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\t');
  }

  /** Runs that open or close emphasis around a word; a line of one mark alone is a rule. */
  private static int longestRun(String text, int from, int to) {
    int longest = 0;
    int run = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean isSame = i > from && c == text.charAt(i - 1);
      run = c == '*' || c == '_' || c == '[' ? (isSame ? run + 1 : 1) : 0;
      longest = Math.max(longest, run);
    }
    return longest == to - from ? 0 : longest;
  }

  private static byte[] weights() {
    byte[] weights = new byte[128];
    "*_`[]<&!~^".chars().forEach(mark -> weights[mark] = 1);
    weights['='] = ATTRIBUTE_WEIGHT;
    return weights;
  }

  private static int weight(String text, int from, int to) {
    int weight = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      weight += c < WEIGHTS.length ? WEIGHTS[c] : 0;
    }
    return weight;
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
