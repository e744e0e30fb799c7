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
final class Dictionary implements KeyTarget {

  private final Lexicon lexicon;
  private final Map<String, Entry> byKey = new HashMap<>();

  /** By word, for those that have several keys: looked up once, it is found by all of them. */
  private final Map<String, Entry[]> byWord = new HashMap<>();

  /** Those of the document at hand. */
  private final List<Entry> touched = new ArrayList<>();

  private static final class Entry {
    final Postings postings = new Postings();
    boolean isTouched;
    float weight;
  }

  Dictionary(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds to the weight of a key in the document at hand. */
  @Override
  public void add(String key, float weight) {
    weigh(entry(key), weight);
  }

  @Override
  public void addWord(Token word, float weight) {
    Entry[] entries = byWord.get(word.text());
    if (entries == null) {
      entries = entries(lexicon.keys(word));
      byWord.put(word.text(), entries);
    }
    weigh(entries[0], weight);
    float inside = Impact.inside(weight);
    for (int i = 1; i < entries.length; i++) {
      weigh(entries[i], inside);
    }
  }

  /** That of the beginning first. */
  private Entry[] entries(WordKeys keys) {
    Entry[] entries = new Entry[1 + keys.insides().size()];
    entries[0] = entry(keys.start());
    for (int i = 1; i < entries.length; i++) {
      entries[i] = entry(keys.insides().get(i - 1));
    }
    return entries;
  }

  private Entry entry(String key) {
    Entry entry = byKey.get(key);
    if (entry == null) {
      entry = new Entry();
      byKey.put(key, entry);
    }
    return entry;
  }

  private void weigh(Entry entry, float weight) {
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
