package confnotes.search;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The keys of one word.
 *
 * @param start key of its beginning
 * @param insides keys of what begins inside it; empty for scripts that put blanks between words
 */
record WordKeys(String start, List<String> insides) {

  static WordKeys of(String word, Script script) {
    return script.isFoundInside()
        ? new WordKeys(Keys.start(word), insides(stem(word, script)))
        : new WordKeys(script == Script.HIRAGANA ? Keys.start(word) : word, List.of());
  }

  private static String stem(String word, Script script) {
    return script == Script.HANGUL ? Endings.strip(word) : word;
  }

  /** From each character but the first and the last. */
  private static List<String> insides(String stem) {
    return IntStream.range(1, Math.max(1, stem.length() - 1))
        .mapToObj(from -> Keys.inside(stem.substring(from)))
        .toList();
  }
}
