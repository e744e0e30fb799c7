package confnotes.catalogue;

import confnotes.model.Lookup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All names at once, as a trie over folded characters.
 *
 * <p>Nodes are numbered level by level, so that the children of a node lie side by side, in the
 * order of their characters: a step is a search among a few neighbours, without an object. A walk
 * begins only where a word can begin and ends with the first character that no name has there,
 * mostly the second or third, which is why a plain trie is faster here than Aho–Corasick with its
 * failure links; the longest name bounds the worst case.
 *
 * @param <T> what is kept at the end of a name
 */
final class NameTrie<T> {

  static final int ROOT = 0;

  /** No such edge. */
  static final int NONE = -1;

  /** A node while the trie is made: the names from one to another, alike up to {@code depth}. */
  private record Row(int from, int to, int depth) {}

  /** The character that leads to each node. */
  private final char[] labels;

  /** The first child of each node; the last stands before the first of the next node. */
  private final int[] children;

  private final List<List<T>> values = new ArrayList<>();
  private final boolean[] ends;

  /** Nodes behind the first character: almost every walk ends here or one step on. */
  private final int[] firsts = new int[1 << 16];

  /** Last six bits of the characters behind such a node, a bit each. */
  private final long[] seconds;

  /**
   * A trie of names.
   *
   * @param names by their folded characters, at least one, what is kept for each
   */
  NameTrie(Map<String, List<T>> names) {
    SortedMap<String, List<T>> sorted = new TreeMap<>(names);
    String[] keys = sorted.keySet().toArray(String[]::new);
    StringBuilder characters = new StringBuilder("\0");
    List<Integer> firstChildren = new ArrayList<>();
    List<Row> rows = new ArrayList<>(List.of(new Row(0, keys.length, 0)));
    for (int node = 0; node < rows.size(); node++) {
      Row row = rows.get(node);
      boolean isName = row.to() > row.from() && keys[row.from()].length() == row.depth();
      values.add(isName ? List.copyOf(Lookup.required(sorted, keys[row.from()])) : List.of());
      firstChildren.add(rows.size());
      addChildren(rows, characters, keys, isName ? row.from() + 1 : row.from(), row);
    }
    firstChildren.add(rows.size());
    labels = characters.toString().toCharArray();
    children = firstChildren.stream().mapToInt(child -> child).toArray();
    ends = new boolean[labels.length];
    for (int node = 0; node < ends.length; node++) {
      ends[node] = !values.get(node).isEmpty();
    }
    seconds = new long[children[ROOT + 1]];
    for (int node = children[ROOT]; node < seconds.length; node++) {
      firsts[labels[node]] = node;
      seconds[node] = lastBits(node);
    }
  }

  private static void addChildren(
      List<Row> rows, StringBuilder characters, String[] keys, int from, Row row) {
    int start = from;
    while (start < row.to()) {
      char c = keys[start].charAt(row.depth());
      int end = start + 1;
      while (end < row.to() && keys[end].charAt(row.depth()) == c) {
        end++;
      }
      rows.add(new Row(start, end, row.depth() + 1));
      characters.append(c);
      start = end;
    }
  }

  private long lastBits(int node) {
    long bits = 0;
    for (int child = children[node]; child < children[node + 1]; child++) {
      bits |= 1L << labels[child];
    }
    return bits;
  }

  /**
   * Whether a name may begin with {@code c} and go on with {@code next}: a look at two tables,
   * where a walk is much more.
   */
  boolean mayBegin(char c, char next) {
    int node = firsts[c];
    return node != ROOT && (ends[node] || (seconds[node] >> next & 1) != 0);
  }

  /** The node behind {@code c}, or {@link #NONE}. */
  int child(int node, char c) {
    if (node == ROOT) {
      return firsts[c] == ROOT ? NONE : firsts[c];
    }
    int child = Arrays.binarySearch(labels, children[node], children[node + 1], c);
    return child < 0 ? NONE : child;
  }

  /** Whether a name ends at the node. */
  boolean isEnd(int node) {
    return ends[node];
  }

  /** What ends at the node; empty when no name does. */
  List<T> at(int node) {
    return values.get(node);
  }
}
