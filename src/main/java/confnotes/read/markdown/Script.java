package confnotes.read.markdown;

/** What kind of character one is, for the rules on emphasis and bare links. */
final class Script {

  private Script() {}

  static boolean isBlank(char c) {
    return c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == 0 || Character.isSpaceChar(c);
  }

  /** Unicode punctuation in the sense of CommonMark 0.31: categories P and S. */
  static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** Hangul, Kana, Han, and the punctuation and wide forms that go with them. */
  static boolean isCjk(char c) {
    return (c >= 0x1100 && c <= 0x11FF)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xA960 && c <= 0xA97F)
        || (c >= 0xAC00 && c <= 0xD7FF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF00 && c <= 0xFFEF)
        || (c >= 0xD840 && c <= 0xD888);
  }
}
