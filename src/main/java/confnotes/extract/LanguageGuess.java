package confnotes.extract;

import confnotes.extract.text.Line;
import java.util.List;

/** Tells the language of a note by the scripts it is written in. */
final class LanguageGuess {

  /** Words of other languages are mixed in freely, so that a tenth of the letters decides. */
  private static final int SHARE = 10;

  private LanguageGuess() {}

  /** BCP 47 tag: {@code ko}, {@code ja} or {@code en}. */
  static String of(String title, List<Line> lines) {
    int hangul = 0;
    int kana = 0;
    int letters = 0;
    StringBuilder text = new StringBuilder(title);
    lines.forEach(line -> text.append(line.text()));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      hangul += c >= '가' && c <= '힣' ? 1 : 0;
      kana += c >= 'ぁ' && c <= 'ヿ' ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    if (Math.max(hangul, kana) * SHARE < letters || letters == 0) {
      return "en";
    }
    return hangul >= kana ? "ko" : "ja";
  }
}
