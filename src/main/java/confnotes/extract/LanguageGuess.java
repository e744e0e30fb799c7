package confnotes.extract;

import confnotes.extract.text.Line;
import java.util.List;

/** Tells the language of a note by the scripts it is written in. */
final class LanguageGuess {

  /** Words of other languages are mixed in freely, so that a tenth of the letters decides. */
  private static final int SHARE = 10;

  private int hangul;
  private int kana;
  private int otherLetters;

  private LanguageGuess() {}

  /** BCP 47 tag: {@code ko}, {@code ja} or {@code en}. */
  static String of(String title, List<Line> lines) {
    LanguageGuess guess = new LanguageGuess();
    guess.count(title);
    for (Line line : lines) {
      guess.count(line.text());
    }
    return guess.language();
  }

  private void count(String text) {
    int hangulHere = 0;
    int othersHere = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '가' && c <= '힣') {
        hangulHere++;
      } else if (isOtherLetter(c)) {
        othersHere++;
        kana += c >= 'ぁ' && c <= 'ヿ' ? 1 : 0;
      }
    }
    hangul += hangulHere;
    otherLetters += othersHere;
  }

  private static boolean isOtherLetter(char c) {
    return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
  }

  private String language() {
    int letters = hangul + otherLetters;
    if (Math.max(hangul, kana) * SHARE < letters || letters == 0) {
      return "en";
    }
    return hangul >= kana ? "ko" : "ja";
  }
}
