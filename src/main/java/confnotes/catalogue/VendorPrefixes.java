package confnotes.catalogue;

import confnotes.catalogue.FoldedText.Gap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds a vendor's name directly in front of a service's: {@code AWS Lambda}, {@code 아마존람다}. */
final class VendorPrefixes {

  /**
   * A vendor's name found in front.
   *
   * @param vendor key of the vendor
   * @param start index of its first folded character
   * @param isPart whether it belongs to the name; it does not in {@code AWS의 Lambda}
   */
  record Found(String vendor, int start, boolean isPart) {}

  private record Prefix(String vendor, String compact) {}

  private static final char POSSESSIVE = '의';

  private final List<Prefix> longestFirst;

  VendorPrefixes(Collection<Vendor> vendors) {
    List<Prefix> all = new ArrayList<>();
    for (Vendor vendor : vendors) {
      vendor.prefixes().forEach(p -> all.add(new Prefix(vendor.key(), FoldedText.compact(p))));
    }
    all.sort(
        Comparator.comparingInt((Prefix p) -> p.compact().length())
            .reversed()
            .thenComparing(Prefix::compact));
    longestFirst = List.copyOf(all);
  }

  /** Every vendor's name that ends directly before {@code index}, the longest of each vendor. */
  List<Found> before(FoldedText text, WordBoundary boundary, int index) {
    List<Found> found = endingAt(text, boundary, index, true);
    boolean isPossessive =
        found.isEmpty()
            && index > 0
            && text.gapBefore(index) == Gap.BLANK
            && text.folded(index - 1) == POSSESSIVE
            && text.gapBefore(index - 1) == Gap.NONE;
    return isPossessive ? endingAt(text, boundary, index - 1, false) : found;
  }

  private List<Found> endingAt(FoldedText text, WordBoundary boundary, int index, boolean isPart) {
    if (index == 0 || text.gapBefore(index) == Gap.BREAK) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (Prefix prefix : longestFirst) {
      int start = index - prefix.compact().length();
      boolean isNew = found.stream().noneMatch(f -> f.vendor().equals(prefix.vendor()));
      if (isNew && text.has(prefix.compact(), start) && boundary.startsWord(start)) {
        found.add(new Found(prefix.vendor(), start, isPart));
      }
    }
    return found;
  }
}
