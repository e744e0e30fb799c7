package confnotes.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Chooses one of several spellings of the same name. */
final class Spellings {

  private Spellings() {}

  /** The most frequent one; of equals the longest, then the first in code point order. */
  static String best(Collection<String> spellings) {
    Map<String, Integer> counts = new TreeMap<>();
    spellings.forEach(s -> counts.merge(s, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Comparator.comparing(Map.Entry<String, Integer>::getValue)
                .thenComparing(e -> e.getKey().length())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .orElseThrow(() -> new IllegalArgumentException("no spelling to choose from"))
        .getKey();
  }
}
