package confnotes.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
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

  private static final int MAX_EDITS = 2;

  /** No word has so many letters. */
  private static final int LENGTHS = 128;

  private record Known<T>(String word, int letters, T value) {}

  private final Map<Integer, List<Known<T>>> byEndsAndLength = new HashMap<>();

  private final BitSet keys = new BitSet();

  void add(String word, T value) {
    if (word.length() >= MIN_LENGTH) {
      keys.set(key(word));
      byEndsAndLength
          .computeIfAbsent(key(word), k -> new ArrayList<>())
          .add(new Known<>(word, letters(word), value));
    }
  }

  /** Whether there is a word about as long with the same letters at its ends: a quick look. */
  boolean mayBeNear(String written) {
    return mayBeNear(written.charAt(0), written.charAt(written.length() - 1), written.length());
  }

  boolean mayBeNear(char first, char last, int length) {
    if (length < MIN_LENGTH - 1) {
      return false;
    }
    int key = key(first, last, length);
    int next = keys.nextSetBit(key - MAX_EDITS);
    return next >= 0 && next <= key + MAX_EDITS;
  }

  /** What stands for words that {@code written} misspells; empty when it is written rightly. */
  List<T> near(String written) {
    if (!mayBeNear(written)) {
      return List.of();
    }
    List<T> near = new ArrayList<>();
    int letters = letters(written);
    int key = key(written);
    for (int i = key - MAX_EDITS; i <= key + MAX_EDITS; i++) {
      if (!keys.get(i)) {
        continue;
      }
      List<Known<T>> knownHere = byEndsAndLength.getOrDefault(i, List.of());
      for (int k = 0; k < knownHere.size(); k++) {
        Known<T> known = knownHere.get(k);
        if (known.letters() == letters && known.word().equals(written)) {
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
    int max = known.word().length() >= LENGTH_FOR_TWO_EDITS ? MAX_EDITS : 1;
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

  private static int key(String word) {
    return key(word.charAt(0), word.charAt(word.length() - 1), word.length());
  }

  /** Words with the same letters at their ends have keys as far apart as their lengths. */
  private static int key(char first, char last, int length) {
    return ((first - 'a') * 26 + last - 'a') * LENGTHS + length;
  }
}
