package confnotes.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/** Fills shards of one kind up to a size, in order. */
final class ShardWriter {

  private final String kind;
  private final int maxBytes;
  private final IndexFolder folder;
  private final List<Future<Shard>> shards = new ArrayList<>();
  private ByteSink open = new ByteSink();
  private Object first = "";

  ShardWriter(String kind, int maxBytes, IndexFolder folder) {
    this.kind = kind;
    this.maxBytes = maxBytes;
    this.folder = folder;
  }

  /** Whether what is added next begins a shard. */
  boolean isAtStart() {
    return open.size() == 0;
  }

  /**
   * Adds an entry to the open shard.
   *
   * @param key key or number of the entry
   */
  void add(Object key, byte[] entry) {
    if (isAtStart()) {
      first = key;
    }
    open.raw(entry);
    if (open.size() >= maxBytes) {
      close();
    }
  }

  /** Ends the open shard, if anything is in it. */
  void close() {
    if (!isAtStart()) {
      shards.add(folder.pack(kind, first, open.toBytes()));
      open = new ByteSink();
    }
  }

  /** All shards in order; closes the open one. */
  List<Shard> finish() {
    close();
    return shards.stream().map(IndexFolder::await).toList();
  }
}
