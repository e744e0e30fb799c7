package confnotes.search;

import confnotes.model.SearchDocument;
import confnotes.model.SearchDocument.Kind;
import confnotes.model.SearchDocument.Origin;
import java.util.List;

/**
 * Writes what a result shows. A passage names its note only where the note changes, so that a shard
 * tells the title, event and year of a note once.
 *
 * <p>An entry: {@code kind << 1 | tellsNote}; then, if so, the note's title, its event (empty when
 * absent), its year (0 when unknown) and the address of its page; then the document's address (for
 * a passage only what follows that of the page), title, speakers of a passage or names of a thing
 * (joined by line feeds), and text.
 */
final class DocumentShards {

  private final Alphabet alphabet;
  private final ShardWriter shards;
  private String page = "";

  DocumentShards(SearchOptions options, Alphabet alphabet, IndexFolder folder) {
    this.alphabet = alphabet;
    this.shards = new ShardWriter("documents", options.documentShardBytes(), folder);
  }

  void write(List<SearchDocument> documents) {
    for (int i = 0; i < documents.size(); i++) {
      closeBetweenKinds(documents, i);
      shards.add(i, entry(documents.get(i)));
    }
  }

  List<Shard> shards() {
    return shards.finish();
  }

  /** Services, events and people stand in shards of their own, which stay small. */
  private void closeBetweenKinds(List<SearchDocument> documents, int i) {
    if (i > 0 && documents.get(i).kind().isPassage() && !documents.get(i - 1).kind().isPassage()) {
      shards.close();
    }
  }

  private byte[] entry(SearchDocument document) {
    ByteSink entry = new ByteSink();
    if (document.origin().isPresent()) {
      addPassage(document, document.origin().get(), entry);
    } else {
      entry.number(code(document.kind()) << 1).string(document.url().value(), alphabet);
    }
    return entry
        .string(document.title(), alphabet)
        .string(String.join("\n", people(document)), alphabet)
        .string(document.text(), alphabet)
        .toBytes();
  }

  /** 0 for a service, then as told by the order of {@link Kind}. */
  private static int code(Kind kind) {
    return List.of(Kind.values()).indexOf(kind);
  }

  private static List<String> people(SearchDocument document) {
    return document.kind().isPassage() ? document.speakers() : document.names();
  }

  private void addPassage(SearchDocument document, Origin origin, ByteSink entry) {
    String ownPage = document.url().page();
    boolean tellsNote = shards.isAtStart() || !ownPage.equals(page);
    page = ownPage;
    entry.number((code(document.kind()) << 1) | (tellsNote ? 1 : 0));
    if (tellsNote) {
      entry
          .string(origin.noteTitle(), alphabet)
          .string(origin.event().orElse(""), alphabet)
          .number(origin.year().orElse(0))
          .string(ownPage, alphabet);
    }
    entry.string(document.url().value().substring(ownPage.length()), alphabet);
  }
}
