package confnotes.search;

import confnotes.model.SearchDocument;
import confnotes.model.SearchDocument.Origin;
import java.util.Collection;

/** How often each UTF-16 unit occurs in what an index stores. */
final class CharacterCount {

  private final int[] counts = new int[0x10000];

  private CharacterCount() {}

  static Alphabet alphabetOf(Collection<SearchDocument> documents, Collection<String> keys) {
    CharacterCount count = new CharacterCount();
    documents.forEach(count::add);
    keys.forEach(count::add);
    return Alphabet.of(count.counts);
  }

  private void add(SearchDocument document) {
    add(document.url().value());
    add(document.title());
    document.speakers().forEach(this::add);
    document.names().forEach(this::add);
    document.origin().map(Origin::noteTitle).ifPresent(this::add);
    add(document.text());
  }

  private void add(String text) {
    char[] units = text.toCharArray();
    for (char c : units) {
      counts[c]++;
    }
  }
}
