package confnotes.catalogue;

import confnotes.catalogue.FoldedText.Gap;
import confnotes.catalogue.NameHit.VendorInFront;
import confnotes.model.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds all names of a catalogue in a text, in one pass.
 *
 * <p>Small and capital letters, full-width and plain forms, composed and decomposed text are the
 * same; blanks, hyphens, underscores and the humps of CamelCase are one; the last word may be
 * singular or plural. Can be used by many threads.
 */
final class AliasMatcher {

  /** A name in the trie. */
  private record Candidate(
      NamePattern pattern,
      Slug service,
      String vendor,
      ServiceName name,
      boolean mayBePlural,
      NeighbourWords neverBefore,
      NeighbourWords neverAfter) {}

  /** A last word of several letters that ends in s. */
  private static final Pattern PLURAL = Pattern.compile(".*[ -][A-Za-z]{3,}[a-rt-z]s");

  private final NameTrie<Candidate> trie;
  private final VendorPrefixes vendors;

  AliasMatcher(Collection<CatalogueEntry> entries, Collection<Vendor> vendors) {
    this.vendors = new VendorPrefixes(vendors);
    Map<String, List<Candidate>> names = new HashMap<>();
    for (CatalogueEntry entry : entries) {
      for (ServiceName name : entry.names()) {
        for (Candidate candidate : candidates(entry, name)) {
          names
              .computeIfAbsent(candidate.pattern().compact(), compact -> new ArrayList<>())
              .add(candidate);
        }
      }
    }
    this.trie = new NameTrie<>(names);
  }

  private static List<Candidate> candidates(CatalogueEntry entry, ServiceName name) {
    List<Candidate> candidates = new ArrayList<>();
    boolean mayBePlural = name.rule() == NameRule.ALWAYS && !name.isExactCase();
    candidates.add(candidate(entry, name, NamePattern.of(name), mayBePlural));
    singular(name.text())
        .ifPresent(s -> candidates.add(candidate(entry, name, NamePattern.of(s), false)));
    return candidates;
  }

  private static Candidate candidate(
      CatalogueEntry entry, ServiceName name, NamePattern pattern, boolean mayBePlural) {
    return new Candidate(
        pattern,
        entry.service().slug(),
        entry.service().vendor(),
        name,
        mayBePlural,
        NeighbourWords.of(name.neverBefore()),
        NeighbourWords.of(name.neverAfter()));
  }

  /**
   * {@code Step Function} of {@code Step Functions}; none for one word such as {@code Kubernetes}.
   */
  private static Optional<String> singular(String name) {
    boolean isPlural =
        name.endsWith("s")
            && !name.endsWith("us")
            && !name.endsWith("is")
            && PLURAL.matcher(name).matches();
    return isPlural ? Optional.of(name.substring(0, name.length() - 1)) : Optional.empty();
  }

  /** Every name that stands in the text as a word, by start; hits may overlap. */
  List<NameHit> hits(FoldedText folded) {
    WordBoundary boundary = new WordBoundary(folded);
    List<NameHit> hits = new ArrayList<>();
    for (int start = 0; start < folded.size(); start++) {
      if (trie.mayBegin(folded.folded(start), folded.foldedBehind(start))
          && (boundary.startsWord(start) || isGluedToVendor(folded, start))) {
        walk(folded, boundary, start, hits);
      }
    }
    return hits;
  }

  /** {@code 아마존람다}, {@code AWSLambda}: a name that begins within a word, behind its vendor. */
  private boolean isGluedToVendor(FoldedText text, int start) {
    return text.gapBefore(start) == Gap.NONE
        && vendors.mayEndWith(text.folded(start - 1))
        && (text.kind(start) == CharKind.HANGUL || Character.isUpperCase(text.cased(start)));
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
      if (!trie.isEnd(node)) {
        continue;
      }
      List<Candidate> candidates = trie.at(node);
      for (int k = 0; k < candidates.size(); k++) {
        if (candidates.get(k).pattern().allowsJoints(joints, text, start)) {
          NameHit hit = hit(candidates.get(k), text, boundary, start, i + 1);
          if (hit != null) {
            hits.add(hit);
          }
        }
      }
    }
  }

  /** The candidate whose characters stand there; none where they are no word of their own. */
  private @Nullable NameHit hit(
      Candidate candidate, FoldedText text, WordBoundary boundary, int start, int end) {
    int wordEnd = boundary.wordEnd(start, end, candidate.mayBePlural());
    if (wordEnd < 0) {
      return null;
    }
    boolean isExactCase = candidate.pattern().isExactCase(text, start);
    if ((candidate.name().isExactCase() && !isExactCase)
        || candidate.neverBefore().follow(text, wordEnd)
        || candidate.neverAfter().precede(text, start)) {
      return null;
    }
    List<VendorPrefixes.Found> inFront = vendors.before(text, boundary, start);
    VendorPrefixes.Found own = VendorPrefixes.of(candidate.vendor(), inFront);
    int first = own != null && own.isPart() ? own.start() : start;
    if (first == start && !boundary.startsWord(start)) {
      return null;
    }
    return new NameHit(
        text.start(first),
        text.end(wordEnd - 1),
        candidate.service(),
        candidate.name(),
        isExactCase,
        own != null
            ? VendorInFront.OWN
            : inFront.isEmpty() ? VendorInFront.NONE : VendorInFront.OTHER);
  }
}
