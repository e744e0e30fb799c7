package confnotes.search;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The distinct words of all documents with their keys. For several threads. */
final class Lexicon {
  private final Map<String, WordKeys> keysByWord = new ConcurrentHashMap<>();

  /** Most words are known; to look first is cheaper than to be ready to add. */
  WordKeys keys(Token token) {
    WordKeys known = keysByWord.get(token.text());
    return known != null
        ? known
        : keysByWord.computeIfAbsent(token.text(), word -> WordKeys.of(word, token.script()));
  }

  /** For each key from inside words, the keys of the beginnings of those words. */
  SortedMap<String, SortedSet<String>> wordsAround() {
    SortedMap<String, SortedSet<String>> around = new TreeMap<>();
    for (WordKeys keys : keysByWord.values()) {
      for (String inside : keys.insides()) {
        around.computeIfAbsent(inside, absent -> new TreeSet<>()).add(keys.start());
      }
    }
    return around;
  }
}
