package confnotes.extract.words;

import confnotes.extract.text.CharBits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parts of words, looked for only where their first two letters stand. */
final class Parts {

  private final Map<Character, List<String>> byFirstLetter = new HashMap<>();
  private final CharBits firsts = new CharBits();
  private final CharBits seconds = new CharBits();
  private final CharBits alone = new CharBits();

  void add(String part) {
    byFirstLetter.computeIfAbsent(part.charAt(0), c -> new ArrayList<>()).add(part);
    firsts.add(part.charAt(0));
    if (part.length() == 1) {
      alone.add(part.charAt(0));
    } else {
      seconds.add(part.charAt(1));
    }
  }

  /** Whether one of the parts stands somewhere in {@code word}. */
  boolean hasOneOf(String word) {
    if (byFirstLetter.isEmpty()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (firsts.has(word.charAt(i)) && mayBeAt(word, i) && isAt(word, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBeAt(String word, int index) {
    return alone.has(word.charAt(index))
        || (index + 1 < word.length() && seconds.has(word.charAt(index + 1)));
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
