package confnotes.catalogue;

import confnotes.catalogue.FoldedText.Gap;
import java.util.List;

/** Looks for words directly before or behind a place, with nothing but a blank between. */
final class NeighbourWords {

  private NeighbourWords() {}

  /** Whether one of {@code words} begins at {@code index}; a Latin one must end there, too. */
  static boolean anyFollows(List<String> words, FoldedText text, int index) {
    return text.gapBefore(index) != Gap.BREAK
        && words.stream().anyMatch(word -> stands(FoldedText.compact(word), text, index));
  }

  /** Whether one of {@code words} ends directly before {@code index}. */
  static boolean anyPrecedes(List<String> words, FoldedText text, int index) {
    return text.gapBefore(index) != Gap.BREAK
        && words.stream()
            .map(FoldedText::compact)
            .anyMatch(word -> stands(word, text, index - word.length()));
  }

  private static boolean stands(String word, FoldedText text, int index) {
    return text.has(word, index) && isClosed(text, index) && isClosed(text, index + word.length());
  }

  /** Whether no Latin word runs across the border before {@code index}. */
  private static boolean isClosed(FoldedText text, int index) {
    return index <= 0
        || text.gapBefore(index) != Gap.NONE
        || !text.kind(index - 1).isAlphanumeric()
        || !text.kind(index).isAlphanumeric();
  }
}
