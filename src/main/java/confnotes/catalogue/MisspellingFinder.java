package confnotes.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names written with a slip: {@code Lamda}, {@code ElstiCache}, {@code Servlerless App
 * Repository}.
 *
 * <p>A slip is one edit inside a word of six letters or more, two in a long name written as one
 * word. In a name of several words each may have one, if another word is right or the vendor stands
 * in front. What is written must be near one service alone, and be no word of its own: none of the
 * catalogue's words and none in {@code ordinary-words.txt}. In a text without Hangul and Kana it
 * must have a capital. Can be used by many threads.
 */
final class MisspellingFinder {

  private final NearWordIndex<SpelledName> words = new NearWordIndex<>();
  private final PhraseIndex phrases = new PhraseIndex();
  private final VendorPrefixes vendors;
  private final Set<String> wordsOfNames = new HashSet<>();
  private final Set<String> ordinaryWords;

  MisspellingFinder(
      Collection<CatalogueEntry> entries, Collection<Vendor> vendors, Set<String> ordinaryWords) {
    this.vendors = new VendorPrefixes(vendors);
    this.ordinaryWords = Set.copyOf(ordinaryWords);
    for (CatalogueEntry entry : entries) {
      entry.names().forEach(name -> SpelledName.of(entry, name).ifPresent(this::add));
    }
  }

  private void add(SpelledName name) {
    words.add(name.compact(), name);
    phrases.add(name);
    wordsOfNames.addAll(name.words());
  }

  /**
   * The misspelt names in a text, in order.
   *
   * @param taken indexes of the original text that belong to something else
   */
  List<MisspeltName> find(FoldedText folded, BitSet taken) {
    FreeWords free = new FreeWords(folded, taken);
    List<MisspeltName> found = new ArrayList<>();
    int i = TextWord.next(0, folded);
    while (i < folded.size()) {
      int end = TextWord.endOf(i, folded);
      Optional<Slip> slip = mayBeSlip(folded, i, end) ? slipAt(i, free, folded) : Optional.empty();
      if (slip.isPresent()) {
        found.add(slip.get().in(folded));
        end = slip.get().end();
      }
      i = TextWord.next(end, folded);
    }
    return found;
  }

  /** Whether a name has the first and last letter of a word, as most words have not. */
  private boolean mayBeSlip(FoldedText text, int start, int end) {
    char first = text.folded(start);
    char last = text.folded(end - 1);
    return phrases.mayBeginWith(first, last) || words.mayBeNear(first, last, end - start);
  }

  /**
   * A name and the words that misspell it.
   *
   * @param start index of the first folded character, that of the vendor when it stands in front
   */
  private record Slip(SpelledName name, int start, List<TextWord> row) {
    int end() {
      return row.get(row.size() - 1).end();
    }

    MisspeltName in(FoldedText text) {
      return new MisspeltName(text.start(start), text.end(end() - 1), name.service(), name.text());
    }
  }

  private Optional<Slip> slipAt(int start, FreeWords free, FoldedText text) {
    Optional<TextWord> word = free.at(start);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<Slip> phrase = phraseAt(word.get(), free, text);
    String written = word.get().text();
    return phrase.isPresent() || !words.mayBeNear(written) || isWordOfItsOwn(written)
        ? phrase
        : only(words.near(written), List.of(word.get()), text);
  }

  private boolean isWordOfItsOwn(String word) {
    return wordsOfNames.contains(word) || ordinaryWords.contains(word);
  }

  /** The longest row of words from {@code first} on that misspells a name. */
  private Optional<Slip> phraseAt(TextWord first, FreeWords free, FoldedText text) {
    List<TextWord> row =
        phrases.mayBeginWith(first) ? free.rowFrom(first, PhraseIndex.MAX_WORDS) : List.of();
    for (int count = row.size(); count > 1; count--) {
      Optional<Slip> slip = phrase(row.subList(0, count), text);
      if (slip.isPresent()) {
        return slip;
      }
    }
    return Optional.empty();
  }

  private Optional<Slip> phrase(List<TextWord> row, FoldedText text) {
    List<String> written = new ArrayList<>();
    for (TextWord word : row) {
      written.add(word.text());
    }
    List<SpelledName> near = phrases.near(written);
    if (near.isEmpty()) {
      return Optional.empty(); // as almost always
    }
    return only(near, row, text)
        .filter(slip -> written.stream().noneMatch(ordinaryWords::contains))
        .filter(
            slip ->
                slip.start() < row.get(0).start()
                    || written.stream().anyMatch(slip.name().words()::contains));
  }

  /** The one service that is near; absent when there are several, or its vendor is wanting. */
  private Optional<Slip> only(List<SpelledName> near, List<TextWord> row, FoldedText text) {
    if (near.isEmpty()) {
      return Optional.empty();
    }
    int start = row.get(0).start();
    List<VendorPrefixes.Found> inFront = vendors.before(text, new WordBoundary(text), start);
    List<SpelledName> meant =
        near.stream()
            .filter(
                name -> !name.needsVendor() || VendorPrefixes.of(name.vendor(), inFront) != null)
            .toList();
    if (meant.stream().map(SpelledName::service).distinct().count() != 1) {
      return Optional.empty();
    }
    VendorPrefixes.Found own = VendorPrefixes.of(meant.get(0).vendor(), inFront);
    int first = own != null && own.isPart() ? own.start() : start;
    return Optional.of(new Slip(meant.get(0), first, List.copyOf(row)));
  }
}
