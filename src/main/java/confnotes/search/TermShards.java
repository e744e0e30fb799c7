package confnotes.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Writes the dictionary: term shards with the keys in order, each with its best postings, and
 * overflow shards with the postings that are too many to load for every query.
 *
 * <p>An entry of a term shard: number of characters shared with the key before it in the shard, the
 * other characters, {@code count << 2 | form}. Form 0: the postings follow. Form 1: how many stand
 * here, the first piece and the number of pieces, then the postings here. Form 2: the key has no
 * postings; as many keys follow, of the words it stands in. A piece: its number of postings, then
 * they. Postings are {@code gap << 3 | level}, rising by document.
 */
final class TermShards {

  private static final int PIECE_POSTINGS = 8192;
  private static final int OVERFLOWS = 1;
  private static final int REFERS = 2;

  private final SearchOptions options;
  private final Alphabet alphabet;
  private final ShardWriter terms;
  private final ShardWriter overflow;
  private String before = "";
  private int pieces;

  TermShards(SearchOptions options, Alphabet alphabet, IndexFolder folder) {
    this.options = options;
    this.alphabet = alphabet;
    this.terms = new ShardWriter("terms", options.termShardBytes(), folder);
    this.overflow = new ShardWriter("overflow", options.termShardBytes(), folder);
  }

  void write(
      SortedMap<String, Postings> dictionary, SortedMap<String, SortedSet<String>> references) {
    dictionary.forEach(
        (key, postings) -> {
          SortedSet<String> words = references.get(key);
          terms.add(key, words == null ? entry(key, postings.toArray()) : entry(key, words));
        });
  }

  List<Shard> terms() {
    return terms.finish();
  }

  List<Shard> overflow() {
    return overflow.finish();
  }

  private byte[] entry(String key, int[] postings) {
    ByteSink entry = start(key);
    if (postings.length <= options.headPostings()) {
      entry.number(postings.length << 2);
      addPostings(postings, entry);
    } else {
      entry.number((postings.length << 2) | OVERFLOWS);
      addHead(postings, entry);
    }
    return entry.toBytes();
  }

  private byte[] entry(String key, SortedSet<String> words) {
    ByteSink entry = start(key).number((words.size() << 2) | REFERS);
    words.forEach(word -> entry.string(word, alphabet));
    return entry.toBytes();
  }

  private ByteSink start(String key) {
    int shared = terms.isAtStart() ? 0 : sharedPrefix(before, key);
    before = key;
    return new ByteSink().number(shared).string(key.substring(shared), alphabet);
  }

  private void addHead(int[] postings, ByteSink entry) {
    boolean[] isHead = new boolean[postings.length];
    best(postings, options.headPostings()).forEach(i -> isHead[i] = true);
    int firstPiece = pieces;
    addPieces(chosen(postings, isHead, false));
    entry.number(options.headPostings()).number(firstPiece).number(pieces - firstPiece);
    addPostings(chosen(postings, isHead, true), entry);
  }

  /** Indexes of the postings of highest level, the newest documents of each first. */
  private static List<Integer> best(int[] postings, int limit) {
    List<Integer> best = new ArrayList<>(limit);
    for (int level = Postings.MAX_LEVEL; level >= 0; level--) {
      for (int i = 0; i < postings.length && best.size() < limit; i++) {
        if ((postings[i] & Postings.MAX_LEVEL) == level) {
          best.add(i);
        }
      }
    }
    return best;
  }

  private static int[] chosen(int[] postings, boolean[] isHead, boolean wanted) {
    int[] chosen = new int[postings.length];
    int size = 0;
    for (int i = 0; i < postings.length; i++) {
      if (isHead[i] == wanted) {
        chosen[size++] = postings[i];
      }
    }
    return Arrays.copyOf(chosen, size);
  }

  private void addPieces(int[] rest) {
    for (int from = 0; from < rest.length; from += PIECE_POSTINGS) {
      int[] piece = Arrays.copyOfRange(rest, from, Math.min(rest.length, from + PIECE_POSTINGS));
      ByteSink entry = new ByteSink().number(piece.length);
      addPostings(piece, entry);
      overflow.add(pieces++, entry.toBytes());
    }
  }

  private static void addPostings(int[] postings, ByteSink target) {
    int last = 0;
    for (int posting : postings) {
      int document = posting >> 3;
      target.number(((document - last) << 3) | (posting & Postings.MAX_LEVEL));
      last = document;
    }
  }

  private static int sharedPrefix(String a, String b) {
    int limit = Math.min(a.length(), b.length());
    int shared = 0;
    while (shared < limit && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
