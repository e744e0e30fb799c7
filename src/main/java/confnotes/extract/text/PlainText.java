package confnotes.extract.text;

import java.text.Normalizer;
import java.util.Locale;

/** Text in one form and case, to be compared. */
public final class PlainText {

  private PlainText() {}

  /** {@code text} in Unicode form NFKC and lower case. */
  public static String folded(String text) {
    String normal = isNormal(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    return lower(normal);
  }

  /** {@code text} in lower case, whatever the language. */
  public static String lower(String text) {
    boolean hasCapital = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && !isHangul(c)) {
        return text.toLowerCase(Locale.ROOT);
      }
      hasCapital |= c >= 'A' && c <= 'Z';
    }
    return hasCapital ? withSmallLetters(text) : text;
  }

  /** The same for ASCII and Hangul, as most texts are: without a look at the tables. */
  private static String withSmallLetters(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] >= 'A' && chars[i] <= 'Z') {
        chars[i] = (char) (chars[i] - 'A' + 'a');
      }
    }
    return new String(chars);
  }

  private static boolean isHangul(char c) {
    return c >= '\uAC00' && c <= '\uD7A3';
  }

  /** Whether there are only ASCII and whole Hangul syllables, which need no tables to be normal. */
  private static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && !isHangul(c)) {
        return false;
      }
    }
    return true;
  }
}
