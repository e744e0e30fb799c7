package confnotes.search;

import confnotes.model.SearchDocument;
import confnotes.model.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Reads documents into a dictionary, a stretch of them in each thread at a time. */
final class DocumentReader {

  private static final int STRETCH = 1024;

  private final List<SearchDocument> documents;
  private final Folding folding;
  private final Lexicon lexicon;
  private final Map<Slug, List<Integer>> serviceDocuments;
  private final double meanTextLength;

  DocumentReader(List<SearchDocument> documents, Folding folding, Lexicon lexicon) {
    this.documents = documents;
    this.folding = folding;
    this.lexicon = lexicon;
    this.serviceDocuments = serviceDocuments(documents);
    this.meanTextLength =
        documents.stream()
            .mapToInt(document -> document.text().length())
            .filter(length -> length > 0)
            .average()
            .orElse(0);
  }

  Dictionary read(ExecutorService pool) {
    List<Future<Dictionary>> stretches = new ArrayList<>();
    for (int start = 0; start < documents.size(); start += STRETCH) {
      int from = start;
      stretches.add(pool.submit(() -> readStretch(from)));
    }
    Dictionary whole = new Dictionary(lexicon);
    stretches.forEach(stretch -> whole.append(IndexFolder.await(stretch)));
    return whole;
  }

  private Dictionary readStretch(int from) {
    Dictionary dictionary = new Dictionary(lexicon);
    DocumentKeys keys =
        new DocumentKeys(folding, lexicon, serviceDocuments, meanTextLength, dictionary);
    for (int i = from; i < Math.min(from + STRETCH, documents.size()); i++) {
      keys.collect(documents.get(i));
      dictionary.post(i);
    }
    return dictionary;
  }

  private static Map<Slug, List<Integer>> serviceDocuments(List<SearchDocument> documents) {
    Map<Slug, List<Integer>> numbers = new HashMap<>();
    for (int i = 0; i < documents.size() && !documents.get(i).kind().isPassage(); i++) {
      for (Slug service : documents.get(i).services()) {
        numbers.computeIfAbsent(service, absent -> new ArrayList<>()).add(i);
      }
    }
    return numbers;
  }
}
