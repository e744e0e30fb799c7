package confnotes.search;

import confnotes.model.SearchDocument;
import confnotes.model.SearchDocument.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Makes the search index of a site. */
public final class SearchIndexer {

  /** Changes whenever a client of before could not read the files. */
  static final int FORMAT_VERSION = 1;

  /** Changes whenever the same text gets other keys. */
  static final int TOKENIZER_VERSION = 1;

  private final SpellingList spellings = SpellingList.load();
  private final SortedMap<String, String> messages;

  /**
   * An indexer for a site in one language.
   *
   * @param language of what the client says: {@code ko} or {@code en}
   */
  public SearchIndexer(String language) {
    this.messages = SearchMessages.in(language);
  }

  /**
   * Writes the index of {@code documents} into {@code folder}, which is created. The same documents
   * and options give the same files.
   *
   * @param documents what can be found, the newest first; of equally good results the earlier is
   *     shown first. Passages of one note stand together
   * @param folder the folder {@code search} of the site
   */
  public SearchReport write(List<SearchDocument> documents, Path folder, SearchOptions options) {
    ExecutorService pool = Executors.newFixedThreadPool(options.threads());
    try {
      IndexFolder index = new IndexFolder(folder, pool);
      return write(Composition.compose(documents), index, pool, options);
    } finally {
      end(pool);
    }
  }

  /** Nothing is written any more when this returns, also where the thread is interrupted. */
  private static void end(ExecutorService pool) {
    boolean isInterrupted = Thread.interrupted();
    pool.shutdownNow();
    try {
      while (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
        pool.shutdownNow();
      }
    } catch (InterruptedException e) {
      isInterrupted = true;
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private SearchReport write(
      List<SearchDocument> documents,
      IndexFolder index,
      ExecutorService pool,
      SearchOptions options) {
    Lexicon lexicon = new Lexicon();
    SortedMap<String, Postings> dictionary =
        new DocumentReader(documents, new Folding(spellings.pairs()), lexicon).read(pool).sorted();
    Alphabet alphabet = CharacterCount.alphabetOf(documents, dictionary.keySet());
    TermShards terms = new TermShards(options, alphabet, index);
    terms.write(dictionary, References.of(dictionary, lexicon));
    DocumentShards texts = new DocumentShards(options, alphabet, index);
    texts.write(documents);
    new ManifestWriter(index, options.directoryEntries())
        .number("format", FORMAT_VERSION)
        .number("tokenizer", TOKENIZER_VERSION)
        .number("documents", documents.size())
        .number("things", countUpTo(Kind.SPEAKER, documents))
        .number("services", countUpTo(Kind.TECHNOLOGY, documents))
        .string("alphabet", alphabet.characters())
        .texts("messages", messages)
        .pairs("spellings", spellings.pairs())
        .shards("terms", terms.terms())
        .shards("overflow", terms.overflow())
        .shards("texts", texts.shards())
        .shards("facets", new FacetShards(alphabet, index).write(documents))
        .write();
    long postings = dictionary.values().stream().mapToLong(Postings::count).sum();
    return new SearchReport(
        documents.size(), dictionary.size(), postings, index.files(), index.bytes());
  }

  private static int countUpTo(Kind last, List<SearchDocument> documents) {
    return (int) documents.stream().filter(d -> d.kind().compareTo(last) <= 0).count();
  }
}
