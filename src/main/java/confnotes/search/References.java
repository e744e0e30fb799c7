package confnotes.search;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Keys that name other keys instead of documents. What stands only inside a few words and begins
 * none (마존 of 아마존) is looked for so rarely, and found so often, that its documents are looked up
 * through those words. This spares a fifth of all postings.
 */
final class References {

  /** Documents that a key has at least for each word it stands in. */
  private static final int DOCUMENTS_PER_WORD = 8;

  private References() {}

  /** The keys of {@code dictionary} that refer to words, with these. */
  static SortedMap<String, SortedSet<String>> of(
      SortedMap<String, Postings> dictionary, Lexicon lexicon) {
    SortedMap<String, SortedSet<String>> references = new TreeMap<>();
    for (Map.Entry<String, SortedSet<String>> entry : lexicon.wordsAround().entrySet()) {
      String key = entry.getKey();
      int documents = dictionary.containsKey(key) ? dictionary.get(key).count() : 0;
      if (documents >= DOCUMENTS_PER_WORD * entry.getValue().size()
          && !beginsWord(key, dictionary)) {
        references.put(key, Collections.unmodifiableSortedSet(entry.getValue()));
      }
    }
    return references;
  }

  private static boolean beginsWord(String inside, SortedMap<String, Postings> dictionary) {
    String text = inside.substring(0, inside.length() - 1);
    return dictionary.tailMap(text).keySet().stream()
        .takeWhile(key -> key.startsWith(text))
        .anyMatch(Keys::isWord);
  }
}
