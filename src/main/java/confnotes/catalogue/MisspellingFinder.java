package confnotes.catalogue;

import confnotes.catalogue.FoldedText.Gap;
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
    WordBoundary boundary = new WordBoundary(folded);
    boolean needsCapital = isWithoutAsianLetters(folded);
    List<TextWord> free =
        TextWord.in(folded).stream()
            .filter(word -> !taken.get(folded.start(word.start())))
            .filter(word -> word.isCapital() || !needsCapital)
            .toList();
    List<MisspeltName> found = new ArrayList<>();
    int i = 0;
    while (i < free.size()) {
      Optional<Slip> slip = slipAt(i, free, folded, boundary);
      slip.ifPresent(s -> found.add(s.in(folded)));
      i += slip.map(s -> s.row().size()).orElse(1);
    }
    return found;
  }

  /**
   * A name and the words that misspell it.
   *
   * @param start index of the first folded character, that of the vendor when it stands in front
   */
  private record Slip(SpelledName name, int start, List<TextWord> row) {
    MisspeltName in(FoldedText text) {
      int last = row.get(row.size() - 1).end() - 1;
      return new MisspeltName(text.start(start), text.end(last), name.service(), name.text());
    }
  }

  private Optional<Slip> slipAt(
      int index, List<TextWord> free, FoldedText text, WordBoundary boundary) {
    TextWord word = free.get(index);
    if (phrases.mayBeginWith(word.text())) {
      for (int count = PhraseIndex.MAX_WORDS; count > 1; count--) {
        Optional<Slip> slip = phraseAt(row(index, count, free, text), text, boundary);
        if (slip.isPresent()) {
          return slip;
        }
      }
    }
    return isWordOfItsOwn(word.text())
        ? Optional.empty()
        : only(words.near(word.text()), List.of(word), text, boundary);
  }

  private boolean isWordOfItsOwn(String word) {
    return wordsOfNames.contains(word) || ordinaryWords.contains(word);
  }

  private Optional<Slip> phraseAt(List<TextWord> row, FoldedText text, WordBoundary boundary) {
    if (row.isEmpty()) {
      return Optional.empty();
    }
    List<String> written = row.stream().map(TextWord::text).toList();
    return only(phrases.near(written), row, text, boundary)
        .filter(slip -> written.stream().noneMatch(ordinaryWords::contains))
        .filter(
            slip ->
                slip.start() < row.get(0).start()
                    || written.stream().anyMatch(slip.name().words()::contains));
  }

  /** {@code count} words from {@code index} on with nothing but blanks or hyphens between. */
  private static List<TextWord> row(int index, int count, List<TextWord> free, FoldedText text) {
    if (index + count > free.size()) {
      return List.of();
    }
    List<TextWord> row = free.subList(index, index + count);
    for (int i = 1; i < count; i++) {
      int start = row.get(i).start();
      boolean isNext = row.get(i - 1).end() == start && text.gapBefore(start) != Gap.BREAK;
      if (!isNext) {
        return List.of();
      }
    }
    return row;
  }

  /** The one service that is near; absent when there are several, or its vendor is wanting. */
  private Optional<Slip> only(
      List<SpelledName> near, List<TextWord> row, FoldedText text, WordBoundary boundary) {
    if (near.isEmpty()) {
      return Optional.empty();
    }
    int start = row.get(0).start();
    List<VendorPrefixes.Found> inFront = vendors.before(text, boundary, start);
    List<SpelledName> meant =
        near.stream()
            .filter(name -> !name.needsVendor() || vendorOf(name, inFront).isPresent())
            .toList();
    if (meant.stream().map(SpelledName::service).distinct().count() != 1) {
      return Optional.empty();
    }
    int first =
        vendorOf(meant.get(0), inFront)
            .filter(VendorPrefixes.Found::isPart)
            .map(VendorPrefixes.Found::start)
            .orElse(start);
    return Optional.of(new Slip(meant.get(0), first, List.copyOf(row)));
  }

  private static Optional<VendorPrefixes.Found> vendorOf(
      SpelledName name, List<VendorPrefixes.Found> inFront) {
    return inFront.stream().filter(f -> f.vendor().equals(name.vendor())).findFirst();
  }

  private static boolean isWithoutAsianLetters(FoldedText text) {
    for (int i = 0; i < text.size(); i++) {
      CharKind kind = text.kind(i);
      if (kind == CharKind.HANGUL || kind == CharKind.KATAKANA || kind == CharKind.OTHER_LETTER) {
        return false;
      }
    }
    return true;
  }
}
