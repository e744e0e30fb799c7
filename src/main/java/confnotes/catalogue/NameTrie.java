package confnotes.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All names at once, as a trie over folded characters.
 *
 * <p>The edges of all nodes lie in one open-addressing hash table, keyed by node and character: a
 * step costs one probe and no object. A walk begins only where a word can begin and ends with the
 * first character that no name has there, mostly the second or third, which is why a plain trie is
 * faster here than Aho–Corasick with its failure links; the longest name bounds the worst case.
 *
 * @param <T> what is kept at the end of a name
 */
final class NameTrie<T> {

  static final int ROOT = 0;

  /** No such edge. */
  static final int NONE = -1;

  private static final long EMPTY = -1L;

  /** Nodes behind the first character, plus one: almost every walk ends here or one step on. */
  private final int[] rootChildren = new int[1 << 16];

  private long[] keys = filled(1 << 10);
  private int[] targets = new int[1 << 10];
  private int edges;
  private final List<List<T>> values = new ArrayList<>(List.of(List.of()));
  private boolean[] ends = new boolean[1 << 10];

  /** Last six bits of the characters behind a node, a bit each: most others end here. */
  private long[] followers = new long[1 << 10];

  void add(String compact, T value) {
    int node = ROOT;
    for (int i = 0; i < compact.length(); i++) {
      node = childOrNew(node, compact.charAt(i));
    }
    List<T> there = new ArrayList<>(values.get(node));
    there.add(value);
    values.set(node, there);
    ends[node] = true;
  }

  /**
   * Whether a name may begin with {@code c} and go on with {@code next}: a look at two tables,
   * where a walk is much more.
   */
  boolean mayBegin(char c, char next) {
    int child = rootChildren[c] - 1;
    return child >= 0 && (ends[child] || (followers[child] >> next & 1) != 0);
  }

  /** The node behind {@code c}, or {@link #NONE}. */
  int child(int node, char c) {
    return node == ROOT ? rootChildren[c] - 1 : childInTable(node, c);
  }

  private int childInTable(int node, char c) {
    if ((followers[node] >> c & 1) == 0) {
      return NONE;
    }
    int slot = slot(key(node, c), keys);
    return keys[slot] == EMPTY ? NONE : targets[slot];
  }

  /** Whether a name ends at the node. */
  boolean isEnd(int node) {
    return ends[node];
  }

  /** What ends at the node; empty when no name does. */
  List<T> at(int node) {
    return values.get(node);
  }

  private int childOrNew(int node, char c) {
    int child = child(node, c);
    return child == NONE ? newChild(node, c) : child;
  }

  private int newChild(int node, char c) {
    if (values.size() == followers.length) {
      followers = Arrays.copyOf(followers, followers.length * 2);
      ends = Arrays.copyOf(ends, followers.length);
    }
    followers[node] |= 1L << c;
    if (node == ROOT) {
      values.add(List.of());
      rootChildren[c] = values.size();
      return values.size() - 1;
    }
    if (edges * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key(node, c), keys);
    keys[slot] = key(node, c);
    targets[slot] = values.size();
    values.add(List.of());
    edges++;
    return targets[slot];
  }

  private void grow() {
    long[] biggerKeys = filled(keys.length * 2);
    int[] biggerTargets = new int[biggerKeys.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != EMPTY) {
        int slot = slot(keys[i], biggerKeys);
        biggerKeys[slot] = keys[i];
        biggerTargets[slot] = targets[i];
      }
    }
    keys = biggerKeys;
    targets = biggerTargets;
  }

  private static long key(int node, char c) {
    return ((long) node << 16) | c;
  }

  private static int slot(long key, long[] keys) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long[] filled(int size) {
    long[] keys = new long[size];
    Arrays.fill(keys, EMPTY);
    return keys;
  }
}
