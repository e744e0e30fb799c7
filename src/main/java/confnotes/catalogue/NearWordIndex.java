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

  private record Known<T>(String word, T value) {}

  private final Map<String, List<Known<T>>> byEnds = new HashMap<>();

  void add(String word, T value) {
    if (word.length() >= MIN_LENGTH) {
      byEnds.computeIfAbsent(ends(word), k -> new ArrayList<>()).add(new Known<>(word, value));
    }
  }

  /** What stands for words that {@code written} misspells; empty when it is written rightly. */
  List<T> near(String written) {
    List<T> near = new ArrayList<>();
    for (Known<T> known : byEnds.getOrDefault(ends(written), List.of())) {
      if (known.word().equals(written)) {
        return List.of();
      }
      if (isNear(written, known.word())) {
        near.add(known.value());
      }
    }
    return near;
  }

  private static boolean isNear(String written, String known) {
    int max = known.length() >= LENGTH_FOR_TWO_EDITS ? 2 : 1;
    return Math.abs(written.length() - known.length()) <= max
        && EditDistance.of(written, known, max) <= max;
  }

  private static String ends(String word) {
    return word.isEmpty() ? "" : "" + word.charAt(0) + word.charAt(word.length() - 1);
  }
}
