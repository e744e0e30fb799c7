package confnotes.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds known names that look like an unknown one, for hints. */
final class NearestNames {

  private static final int MAX_NAMES = 3;

  private NearestNames() {}

  /** Hint text such as {@code did you mean lambda or lambda-edge?}; empty when nothing is near. */
  static String hint(String unknown, Collection<String> known) {
    List<String> near = nearest(unknown, known);
    return near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "?";
  }

  /** At most three of {@code known} within a third of the length in edits, the nearest first. */
  static List<String> nearest(String unknown, Collection<String> known) {
    String folded = FoldedText.compact(unknown);
    int maxEdits = Math.max(1, folded.length() / 3);
    return known.stream()
        .distinct()
        .collect(
            Collectors.toMap(n -> n, n -> EditDistance.of(folded, FoldedText.compact(n), maxEdits)))
        .entrySet()
        .stream()
        .filter(e -> e.getValue() <= maxEdits)
        .sorted(
            Comparator.<Map.Entry<String, Integer>>comparingInt(e -> e.getValue())
                .thenComparing(e -> e.getKey()))
        .limit(MAX_NAMES)
        .map(e -> e.getKey())
        .toList();
  }
}
