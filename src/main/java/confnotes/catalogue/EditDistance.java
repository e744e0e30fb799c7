package confnotes.catalogue;

/**
 * Edits between two words: inserted, left out or changed characters, and two neighbours swapped
 * (optimal string alignment, the restricted Damerau–Levenshtein distance).
 */
public final class EditDistance {

  private EditDistance() {}

  /** The distance, or {@code max + 1} as soon as it is known to be more than {@code max}. */
  public static int of(String a, String b, int max) {
    if (Math.abs(a.length() - b.length()) > max) {
      return max + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      if (fill(row, last, beforeLast, a, b, i) > max) {
        return max + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return Math.min(last[b.length()], max + 1);
  }

  /** Fills row {@code i} and returns its least value. */
  private static int fill(int[] row, int[] last, int[] beforeLast, String a, String b, int i) {
    row[0] = i;
    int least = i;
    for (int j = 1; j <= b.length(); j++) {
      int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
      if (isSwap(a, b, i, j)) {
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
      least = Math.min(least, row[j]);
    }
    return least;
  }

  private static boolean isSwap(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
