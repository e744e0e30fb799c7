package confnotes.extract.text;

import java.util.ArrayList;
import java.util.List;

/** Makes one blank of the many that authors paste, and plain forms of full-width signs. */
public final class Blanks {

  private static final int FIRST_DASH = 0x2010;
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private Blanks() {}

  /** Whether {@code c} separates words: any Unicode blank, the Hangul filler, the empty Braille. */
  static boolean isBlank(char c) {
    if (c < '\u00A0') {
      return c == ' ';
    }
    boolean isHangul = c >= '\uAC00' && c <= '\uD7A3';
    return !isHangul && (c == '\u2800' || c == '\u3164' || Character.isSpaceChar(c));
  }

  /** Whether {@code c} shows nothing and separates nothing. */
  static boolean isInvisible(char c) {
    return c > '\u00A0' && isInvisibleSign(c);
  }

  private static boolean isInvisibleSign(char c) {
    return c == '\u200B' || c == '\u200C' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
  }

  /** The words of {@code text}, cut at blanks, tabs and line breaks. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSpace(text.charAt(i))) {
        if (i > from) {
          words.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  /** How many words {@link #words} finds. */
  public static int wordCount(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean beginsWord = i == 0 || isSpace(text.charAt(i - 1));
      count += beginsWord && !isSpace(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /**
   * The text without some signs at its edges.
   *
   * @param before signs that go at the beginning; a blank stands for all that separate words
   * @param behind signs that go at the end
   */
  public static String trim(String text, String before, String behind) {
    int start = 0;
    while (start < text.length() && isAmong(before, text.charAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && isAmong(behind, text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isAmong(String signs, char c) {
    return signs.indexOf(isSpace(c) ? ' ' : c) >= 0;
  }

  /** What {@code \\s} stands for in a pattern. */
  public static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /**
   * The same text, character for character, with full-width ASCII as ASCII and every dash, wave and
   * vertical bar as {@code -}, {@code ~} and {@code |}: what patterns are matched against.
   */
  public static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPlain(c) && plain(c) != c) {
        return replaced(text);
      }
    }
    return text;
  }

  /** What most text is made of. */
  private static boolean isPlain(char c) {
    return c < FIRST_DASH || (c >= '\uAC00' && c <= '\uD7A3');
  }

  private static String replaced(String text) {
    char[] out = new char[text.length()];
    for (int i = 0; i < out.length; i++) {
      out[i] = plain(text.charAt(i));
    }
    return new String(out);
  }

  /** The plain form of one character. */
  public static char plain(char c) {
    if (isPlain(c)) {
      return c;
    }
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
