package confnotes.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Postings by key, while documents are read in rising order. The weight that a key has so far in
 * the document at hand stands beside its postings: looked up once, it is both summed and posted.
 */
final class Dictionary {

  private final Map<String, Entry> byKey = new HashMap<>();

  /** Those of the document at hand. */
  private final List<Entry> touched = new ArrayList<>();

  private static final class Entry {
    final Postings postings = new Postings();
    boolean isTouched;
    float weight;
  }

  /** Adds to the weight of a key in the document at hand. */
  void add(String key, float weight) {
    Entry entry = byKey.get(key);
    if (entry == null) {
      entry = new Entry();
      byKey.put(key, entry);
    }
    if (!entry.isTouched) {
      entry.isTouched = true;
      touched.add(entry);
    }
    entry.weight += weight;
  }

  /** Ends the document at hand, which is {@code document}. */
  void post(int document) {
    for (Entry entry : touched) {
      entry.postings.add(document, Impact.level(entry.weight));
      entry.isTouched = false;
      entry.weight = 0;
    }
    touched.clear();
  }

  /** Adds the postings of documents that all come after those of this dictionary. */
  void append(Dictionary later) {
    later.byKey.forEach(
        (key, entry) -> {
          Entry own = byKey.putIfAbsent(key, entry);
          if (own != null) {
            own.postings.append(entry.postings);
          }
        });
  }

  /** By key, in the order of UTF-16 units. */
  SortedMap<String, Postings> sorted() {
    SortedMap<String, Postings> sorted = new TreeMap<>();
    byKey.forEach((key, entry) -> sorted.put(key, entry.postings));
    return sorted;
  }
}
