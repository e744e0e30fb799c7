package confnotes.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a misspelt word could be, among words of at least {@value #MIN_LENGTH} letters.
 *
 * <p>First and last letter must be right, which keeps ordinary words away (Athens, docked, rocker)
 * and leaves a handful of words to compare.
 *
 * @param <T> what a word stands for
 */
final class NearWordIndex<T> {

  static final int MIN_LENGTH = 6;

  /** From this length on, two edits. */
  static final int LENGTH_FOR_TWO_EDITS = 14;

  private record Known<T>(String word, int letters, T value) {}

  private final Map<Integer, List<Known<T>>> byEndsAndLength = new HashMap<>();

  void add(String word, T value) {
    if (word.length() >= MIN_LENGTH) {
      byEndsAndLength
          .computeIfAbsent(key(word, word.length()), k -> new ArrayList<>())
          .add(new Known<>(word, letters(word), value));
    }
  }

  /** What stands for words that {@code written} misspells; empty when it is written rightly. */
  List<T> near(String written) {
    if (written.length() < MIN_LENGTH - 1) {
      return List.of();
    }
    List<T> near = new ArrayList<>();
    int letters = letters(written);
    for (int length = written.length() - 2; length <= written.length() + 2; length++) {
      for (Known<T> known : byEndsAndLength.getOrDefault(key(written, length), List.of())) {
        if (known.word().equals(written)) {
          return List.of();
        }
        if (isNear(written, letters, known)) {
          near.add(known.value());
        }
      }
    }
    return near;
  }

  private static boolean isNear(String written, int letters, Known<?> known) {
    int max = known.word().length() >= LENGTH_FOR_TWO_EDITS ? 2 : 1;
    return Math.abs(written.length() - known.word().length()) <= max
        && Integer.bitCount(letters ^ known.letters()) <= 2 * max
        && EditDistance.of(written, known.word(), max) <= max;
  }

  /** Which letters are in a word, a bit each: an edit changes at most two of them. */
  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) - 'a');
    }
    return letters;
  }

  private static int key(String word, int length) {
    return (word.charAt(0) << 16) | (word.charAt(word.length() - 1) << 8) | length;
  }
}
