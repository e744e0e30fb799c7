package confnotes.catalogue;

import confnotes.catalogue.FoldedText.Gap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  private static final Comparator<Prefix> LONGEST_FIRST =
      Comparator.comparingInt((Prefix p) -> p.compact().length())
          .reversed()
          .thenComparing(Prefix::compact);

  /** The longest first, by their last character. */
  private final Map<Character, List<Prefix>> byLast = new HashMap<>();

  private final BitSet lasts = new BitSet();

  VendorPrefixes(Collection<Vendor> vendors) {
    for (Vendor vendor : vendors) {
      vendor.prefixes().forEach(prefix -> add(vendor.key(), FoldedText.compact(prefix)));
    }
    byLast.values().forEach(list -> list.sort(LONGEST_FIRST));
  }

  private void add(String vendor, String prefix) {
    char last = prefix.charAt(prefix.length() - 1);
    lasts.set(last);
    byLast.computeIfAbsent(last, c -> new ArrayList<>()).add(new Prefix(vendor, prefix));
  }

  /** Whether some vendor's name ends with the character, so that it is worth a look. */
  boolean mayEndWith(char c) {
    return lasts.get(c);
  }

  /** Every vendor's name that ends directly before {@code index}, the longest of each vendor. */
  List<Found> before(FoldedText text, WordBoundary boundary, int index) {
    if (index == 0 || text.gapBefore(index) == Gap.BREAK) {
      return List.of();
    }
    List<Found> found = endingAt(text, boundary, index, true);
    boolean isPossessive =
        found.isEmpty()
            && index > 1
            && text.folded(index - 1) == POSSESSIVE
            && text.gapBefore(index) == Gap.BLANK
            && text.gapBefore(index - 1) == Gap.NONE;
    return isPossessive ? endingAt(text, boundary, index - 1, false) : found;
  }

  private List<Found> endingAt(FoldedText text, WordBoundary boundary, int index, boolean isPart) {
    if (!mayEndWith(text.folded(index - 1))) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (Prefix prefix : byLast.getOrDefault(text.folded(index - 1), List.of())) {
      int start = index - prefix.compact().length();
      if (text.has(prefix.compact(), start)
          && boundary.startsWord(start)
          && of(prefix.vendor(), found) == null) {
        found.add(new Found(prefix.vendor(), start, isPart));
      }
    }
    return found;
  }

  /** The name of one vendor among those in front; none when it does not stand there. */
  static @Nullable Found of(String vendor, List<Found> inFront) {
    for (Found found : inFront) {
      if (found.vendor().equals(vendor)) {
        return found;
      }
    }
    return null;
  }
}
