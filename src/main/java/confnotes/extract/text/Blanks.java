package confnotes.extract.text;

/** Makes one blank of the many that authors paste, and plain forms of full-width signs. */
public final class Blanks {

  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private Blanks() {}

  /** Whether {@code c} separates words: any Unicode blank, the Hangul filler, the empty Braille. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u2800' || c == '\u3164' || Character.isSpaceChar(c);
  }

  /** Whether {@code c} shows nothing and separates nothing. */
  static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\u200C' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
  }

  /**
   * The same text, character for character, with full-width ASCII as ASCII and every dash, wave and
   * vertical bar as {@code -}, {@code ~} and {@code |}: what patterns are matched against.
   */
  public static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(plain(text.charAt(i)));
    }
    return out.toString();
  }

  private static char plain(char c) {
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return (char) (c - FULL_WIDTH_OFFSET);
    }
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u301C', '\u223C' -> '~';
      case '\u2502', '\u4E28', '\u3163' -> '|';
      case '\u3014', '\u3010' -> '[';
      case '\u3015', '\u3011' -> ']';
      default -> c;
    };
  }
}
