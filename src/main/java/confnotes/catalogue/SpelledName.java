package confnotes.catalogue;

import confnotes.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name as the row of its Latin words, for comparing with misspelt text.
 *
 * @param words its words, folded
 * @param text the name as it is written rightly
 * @param service the service it names
 * @param vendor the service's vendor
 * @param needsVendor whether it means the service only behind its vendor
 */
record SpelledName(
    List<String> words, String text, Slug service, String vendor, boolean needsVendor) {

  SpelledName {
    words = List.copyOf(words);
  }

  /** The words of a name; none when it has anything but Latin letters and joints. */
  static Optional<SpelledName> of(CatalogueEntry entry, ServiceName name) {
    FoldedText text = FoldedText.of(name.text());
    List<TextWord> words = TextWord.in(text);
    int letters = words.stream().mapToInt(word -> word.text().length()).sum();
    if (letters < text.size()) {
      return Optional.empty();
    }
    List<String> folded = new ArrayList<>();
    words.forEach(word -> folded.add(word.text()));
    return Optional.of(
        new SpelledName(
            folded,
            name.text(),
            entry.service().slug(),
            entry.service().vendor(),
            name.rule() != NameRule.ALWAYS));
  }

  /** All its words in one. */
  String compact() {
    return String.join("", words);
  }
}
