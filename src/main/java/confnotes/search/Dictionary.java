package confnotes.search;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Postings by key, while documents are read in rising order. */
final class Dictionary {

  private final Map<String, Postings> byKey = new HashMap<>();

  void add(String key, int document, int level) {
    byKey.computeIfAbsent(key, absent -> new Postings()).add(document, level);
  }

  /** Adds the postings of documents that all come after those of this dictionary. */
  void append(Dictionary later) {
    later.byKey.forEach(
        (key, postings) -> {
          Postings own = byKey.putIfAbsent(key, postings);
          if (own != null) {
            own.append(postings);
          }
        });
  }

  /** By key, in the order of UTF-16 units. */
  SortedMap<String, Postings> sorted() {
    return new TreeMap<>(byKey);
  }
}
