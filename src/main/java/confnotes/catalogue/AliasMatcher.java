package confnotes.catalogue;

import confnotes.catalogue.FoldedText.Gap;
import confnotes.catalogue.NameHit.VendorInFront;
import confnotes.model.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds all names of a catalogue in a text, in one pass.
 *
 * <p>Small and capital letters, full-width and plain forms, composed and decomposed text are the
 * same; blanks, hyphens, underscores and the humps of CamelCase are one; the last word may be
 * singular or plural. Can be used by many threads.
 */
public final class AliasMatcher {

  /** A name in the trie. */
  private record Candidate(
      NamePattern pattern, Slug service, String vendor, ServiceName name, boolean mayBePlural) {}

  private final NameTrie<Candidate> trie = new NameTrie<>();
  private final VendorPrefixes vendors;

  AliasMatcher(Collection<CatalogueEntry> entries, Collection<Vendor> vendors) {
    this.vendors = new VendorPrefixes(vendors);
    for (CatalogueEntry entry : entries) {
      entry.names().forEach(name -> add(entry, name));
    }
  }

  private void add(CatalogueEntry entry, ServiceName name) {
    Slug slug = entry.service().slug();
    String vendor = entry.service().vendor();
    NamePattern pattern = NamePattern.of(name);
    boolean mayBePlural = name.rule() == NameRule.ALWAYS && !name.isExactCase();
    trie.add(pattern.compact(), new Candidate(pattern, slug, vendor, name, mayBePlural));
    singular(name.text())
        .map(NamePattern::of)
        .ifPresent(p -> trie.add(p.compact(), new Candidate(p, slug, vendor, name, false)));
  }

  /**
   * {@code Step Function} of {@code Step Functions}; none for one word such as {@code Kubernetes}.
   */
  private static Optional<String> singular(String name) {
    boolean isPlural = name.matches(".*[ -][A-Za-z]{3,}[a-rt-z]s") && !name.matches(".*(us|is)");
    return isPlural ? Optional.of(name.substring(0, name.length() - 1)) : Optional.empty();
  }

  /**
   * Every name that stands in {@code text} as a word.
   *
   * @param text text of one block; {@code \n} is a border that no name spans
   * @return hits by start, those of one start in no order that matters
   */
  public List<NameHit> hits(String text) {
    FoldedText folded = FoldedText.of(text);
    WordBoundary boundary = new WordBoundary(folded);
    List<NameHit> hits = new ArrayList<>();
    for (int start = 0; start < folded.size(); start++) {
      if (boundary.mayStartNear(start)) {
        walk(folded, boundary, start, hits);
      }
    }
    return hits;
  }

  private void walk(FoldedText text, WordBoundary boundary, int start, List<NameHit> hits) {
    int node = NameTrie.ROOT;
    long joints = 0;
    for (int i = start; i < text.size(); i++) {
      if (i > start && text.gapBefore(i) != Gap.NONE) {
        if (text.gapBefore(i) == Gap.BREAK) {
          return;
        }
        joints |= 1L << (i - start);
      }
      node = trie.child(node, text.folded(i));
      if (node == NameTrie.NONE) {
        return;
      }
      for (Candidate candidate : trie.at(node)) {
        if (candidate.pattern().allowsJoints(joints, text, start)) {
          hit(candidate, text, boundary, start).ifPresent(hits::add);
        }
      }
    }
  }

  private Optional<NameHit> hit(
      Candidate candidate, FoldedText text, WordBoundary boundary, int start) {
    ServiceName name = candidate.name();
    int end = start + candidate.pattern().length();
    int wordEnd = boundary.wordEnd(start, end, candidate.mayBePlural());
    if (wordEnd < 0 || NeighbourWords.anyFollows(name.neverBefore(), text, wordEnd)) {
      return Optional.empty();
    }
    List<VendorPrefixes.Found> inFront = vendors.before(text, boundary, start);
    Optional<VendorPrefixes.Found> own =
        inFront.stream().filter(f -> f.vendor().equals(candidate.vendor())).findFirst();
    int first = own.filter(VendorPrefixes.Found::isPart).map(f -> f.start()).orElse(start);
    boolean isExactCase = candidate.pattern().isExactCase(text, start);
    if ((first == start && !boundary.startsWord(start))
        || (name.isExactCase() && !isExactCase)
        || NeighbourWords.anyPrecedes(name.neverAfter(), text, start)) {
      return Optional.empty();
    }
    VendorInFront vendor =
        own.isPresent()
            ? VendorInFront.OWN
            : inFront.isEmpty() ? VendorInFront.NONE : VendorInFront.OTHER;
    return Optional.of(
        new NameHit(
            text.start(first),
            text.end(wordEnd - 1),
            candidate.service(),
            name,
            isExactCase,
            vendor));
  }
}
