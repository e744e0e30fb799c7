package confnotes.read.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Makes text NFC, in which an accented letter or a Hangul syllable is one character. */
final class NormalForm {

  private NormalForm() {}

  static String of(String text) {
    return isSettled(text) ? text : Normalizer.normalize(text, Form.NFC);
  }

  /** A look that spares most texts the tables of Unicode. */
  private static boolean isSettled(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSettled(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether NFC has the character, whatever stands before it: Latin letters, Hangul, Kana, Han,
   * common punctuation and arrows, full-width signs.
   */
  private static boolean isSettled(char c) {
    return c < 0x300
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0x2010 && c <= 0x2027)
        || (c >= 0x2190 && c <= 0x2199)
        || (c >= 0x3001 && c <= 0x3029)
        || (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30A1 && c <= 0x30FC)
        || (c >= 0x3131 && c <= 0x318E)
        || (c >= 0x4E00 && c <= 0x9FEF)
        || (c >= 0xFF01 && c <= 0xFF5E);
  }
}
