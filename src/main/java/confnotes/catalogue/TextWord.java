package confnotes.catalogue;

import confnotes.catalogue.FoldedText.Gap;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of Latin letters in a folded text.
 *
 * @param start index of its first folded character
 * @param text its folded characters
 * @param isCapital whether a capital is in it
 */
record TextWord(int start, String text, boolean isCapital) {

  /** Longer words are no names. */
  private static final int MAX_LENGTH = 64;

  int end() {
    return start + text.length();
  }

  /** All words, in order; those glued to digits, dots or signs of programs left out. */
  static List<TextWord> in(FoldedText text) {
    WordBoundary boundary = new WordBoundary(text);
    List<TextWord> words = new ArrayList<>();
    int i = 0;
    while (i < text.size()) {
      int end = wordEnd(text, i);
      if (end > i && end - i <= MAX_LENGTH && boundary.isWord(i, end)) {
        words.add(word(text, i, end));
      }
      i = Math.max(end, i + 1);
    }
    return words;
  }

  private static int wordEnd(FoldedText text, int start) {
    int end = start;
    while (end < text.size()
        && isAsciiLetter(text.folded(end))
        && (end == start || text.gapBefore(end) == Gap.NONE)) {
      end++;
    }
    return end;
  }

  private static TextWord word(FoldedText text, int start, int end) {
    StringBuilder letters = new StringBuilder();
    boolean isCapital = false;
    for (int i = start; i < end; i++) {
      letters.append(text.folded(i));
      isCapital |= Character.isUpperCase(text.cased(i));
    }
    return new TextWord(start, letters.toString(), isCapital);
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
