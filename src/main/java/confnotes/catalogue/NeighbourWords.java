package confnotes.catalogue;

import confnotes.catalogue.FoldedText.Gap;
import java.util.List;

/**
 * Words that may not stand directly beside a name, with nothing but a blank between. A Latin word
 * must end where it is compared, unless the name behind is glued to it ({@code MSSQL}); a Hangul
 * one may go on, with its particles.
 *
 * @param words the words, folded
 */
record NeighbourWords(List<String> words) {

  NeighbourWords {
    words = List.copyOf(words);
  }

  static NeighbourWords of(List<String> words) {
    return new NeighbourWords(words.stream().map(FoldedText::compact).toList());
  }

  /** Whether one of them begins at {@code index}. */
  boolean follow(FoldedText text, int index) {
    if (words.isEmpty() || text.gapBefore(index) == Gap.BREAK) {
      return false;
    }
    for (String word : words) {
      if (text.has(word, index) && isClosed(text, index) && isClosed(text, index + word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them ends directly before a name that begins at {@code index}. */
  boolean precede(FoldedText text, int index) {
    if (words.isEmpty() || text.gapBefore(index) == Gap.BREAK) {
      return false;
    }
    for (String word : words) {
      int start = index - word.length();
      if (text.has(word, start) && isClosed(text, start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no Latin word runs across the border before {@code index}. */
  private static boolean isClosed(FoldedText text, int index) {
    return index <= 0
        || text.gapBefore(index) != Gap.NONE
        || !text.kind(index - 1).isAlphanumeric()
        || !text.kind(index).isAlphanumeric();
  }
}
