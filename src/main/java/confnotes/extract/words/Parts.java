package confnotes.extract.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parts of words, looked for only where their first letter stands. */
final class Parts {

  private final Map<Character, List<String>> byFirstLetter = new HashMap<>();
  private final BitSet letters = new BitSet();

  void add(String part) {
    byFirstLetter.computeIfAbsent(part.charAt(0), c -> new ArrayList<>()).add(part);
    letters.set(part.charAt(0));
  }

  /** Whether one of the parts stands somewhere in {@code word}. */
  boolean hasOneOf(String word) {
    for (int i = 0; i < word.length() && !letters.isEmpty(); i++) {
      if (letters.get(word.charAt(i)) && isAt(word, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(String word, int index) {
    for (String part : byFirstLetter.getOrDefault(word.charAt(index), List.of())) {
      if (word.startsWith(part, index)) {
        return true;
      }
    }
    return false;
  }
}
