package confnotes.catalogue;

import confnotes.catalogue.FoldedText.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
      at(i, text, boundary).ifPresent(words::add);
      i = Math.max(endOf(i, text), i + 1);
    }
    return words;
  }

  /** The word that begins at an index; absent when none does or it is glued to something. */
  static Optional<TextWord> at(int start, FoldedText text, WordBoundary boundary) {
    int end = endOf(start, text);
    return end > start && end - start <= MAX_LENGTH && boundary.isWord(start, end)
        ? Optional.of(word(text, start, end))
        : Optional.empty();
  }

  /** End of the letters from {@code start} on; {@code start} itself when none stands there. */
  static int endOf(int start, FoldedText text) {
    int end = start;
    while (end < text.size()
        && isAsciiLetter(text.folded(end))
        && (end == start || text.gapBefore(end) == Gap.NONE)) {
      end++;
    }
    return end;
  }

  /** Index of the next letter at or behind {@code from}; the size of the text when none is left. */
  static int next(int from, FoldedText text) {
    int next = from;
    while (next < text.size() && !isAsciiLetter(text.folded(next))) {
      next++;
    }
    return next;
  }

  private static TextWord word(FoldedText text, int start, int end) {
    boolean isCapital = false;
    for (int i = start; i < end; i++) {
      isCapital |= Character.isUpperCase(text.cased(i));
    }
    return new TextWord(start, text.folded(start, end), isCapital);
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
