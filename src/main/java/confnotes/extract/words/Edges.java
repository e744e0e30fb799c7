package confnotes.extract.words;

import confnotes.extract.text.CharBits;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The beginnings or the ends of words.
 *
 * <p>Most words are turned away by their outermost letter; of the others only as many letters are
 * cut out as an edge has.
 */
final class Edges {

  private final Set<String> edges = new HashSet<>();
  private final CharBits letters = new CharBits();
  private final BitSet lengths = new BitSet();

  void addBeginning(String edge) {
    add(edge, edge.charAt(0));
  }

  void addEnd(String edge) {
    add(edge, edge.charAt(edge.length() - 1));
  }

  private void add(String edge, char outermost) {
    edges.add(edge);
    letters.add(outermost);
    lengths.set(edge.length());
  }

  /** Whether {@code word}, not empty, begins as one says. */
  boolean hasBeginning(String word) {
    return letters.has(word.charAt(0)) && has(word, true);
  }

  /** Whether {@code word}, not empty, ends as one says. */
  boolean hasEnd(String word) {
    return letters.has(word.charAt(word.length() - 1)) && has(word, false);
  }

  private boolean has(String word, boolean atStart) {
    for (int i = lengths.nextSetBit(1);
        i > 0 && i <= word.length();
        i = lengths.nextSetBit(i + 1)) {
      if (edges.contains(atStart ? word.substring(0, i) : word.substring(word.length() - i))) {
        return true;
      }
    }
    return false;
  }
}
