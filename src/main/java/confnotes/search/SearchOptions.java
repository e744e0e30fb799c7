package confnotes.search;

/**
 * Sizes that decide how an index is cut into files.
 *
 * @param termShardBytes bytes of postings, before packing, at which a term shard is closed
 * @param documentShardBytes bytes of text, before packing, at which a document shard is closed
 * @param headPostings postings of a term that stand beside it; the others overflow
 * @param directoryEntries shards that a directory lists; up to four times as many the manifest
 *     lists itself
 * @param threads threads that read documents; the index is the same with any number
 */
public record SearchOptions(
    int termShardBytes,
    int documentShardBytes,
    int headPostings,
    int directoryEntries,
    int threads) {

  public SearchOptions {
    if (Math.min(termShardBytes, documentShardBytes) < 1 || threads < 1) {
      throw new IllegalArgumentException("a shard holds something and a thread builds it");
    }
    if (headPostings < 1 || directoryEntries < 2) {
      throw new IllegalArgumentException("a head holds a posting, a directory two shards");
    }
  }

  /** Sizes at which a first query of a large site stays small; see {@code package-info}. */
  public static SearchOptions standard(int threads) {
    return new SearchOptions(7_000, 9_000, 400, 128, threads);
  }
}
