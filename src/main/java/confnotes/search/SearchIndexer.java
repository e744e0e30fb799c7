package confnotes.search;

import confnotes.model.SearchDocument;
import confnotes.model.SearchDocument.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

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
    List<SearchDocument> ordered = Composition.compose(documents);
    SortedMap<String, Postings> dictionary =
        new DocumentReader(ordered, new Folding(spellings.pairs()))
            .read(options.threads())
            .sorted();
    IndexFolder index = new IndexFolder(folder);
    Alphabet alphabet = CharacterCount.alphabetOf(ordered, dictionary.keySet());
    TermShards terms = new TermShards(options, alphabet, index);
    terms.write(dictionary);
    new ManifestWriter(index, options.directoryEntries())
        .number("format", FORMAT_VERSION)
        .number("tokenizer", TOKENIZER_VERSION)
        .number("documents", ordered.size())
        .number("things", countUpTo(Kind.SPEAKER, ordered))
        .number("services", countUpTo(Kind.TECHNOLOGY, ordered))
        .string("alphabet", alphabet.characters())
        .texts("messages", messages)
        .pairs("spellings", spellings.pairs())
        .shards("terms", terms.terms())
        .shards("overflow", terms.overflow())
        .shards("texts", new DocumentShards(options, alphabet, index).write(ordered))
        .write();
    long postings = dictionary.values().stream().mapToLong(Postings::count).sum();
    return new SearchReport(
        ordered.size(), dictionary.size(), postings, index.files(), index.bytes());
  }

  private static int countUpTo(Kind last, List<SearchDocument> documents) {
    return (int) documents.stream().filter(d -> d.kind().compareTo(last) <= 0).count();
  }
}
