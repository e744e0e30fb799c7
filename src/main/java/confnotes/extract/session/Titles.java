package confnotes.extract.session;

import confnotes.extract.text.PlainText;

/** Compares titles as people do who type them twice: spaces, signs, case and slips apart. */
final class Titles {

  private static final double ALIKE = 0.74;
  private static final double ROUNDING = 1e-9;
  private static final int MIN_CHARS = 4;

  private Titles() {}

  /** Letters and digits only, in one form and case. */
  static String key(String title) {
    StringBuilder key = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (isUnfolded(c)) {
        key.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        key.append((char) (c - 'A' + 'a'));
      } else if (c >= 0x80) {
        return foldedKey(title);
      }
    }
    return key.toString();
  }

  /** Small letters, digits and Hangul: most of most titles. */
  private static boolean isUnfolded(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= '가' && c <= '힣');
  }

  /** The key of a title with letters that need tables. */
  private static String foldedKey(String title) {
    String folded = PlainText.folded(title);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      if (Character.isLetterOrDigit(folded.codePointAt(i))) {
        key.appendCodePoint(folded.codePointAt(i));
      }
    }
    return key.toString();
  }

  /** Whether two keys are one title: equal, one inside the other, or nearly the same letters. */
  static boolean areAlike(String key, String other) {
    int shorter = Math.min(key.length(), other.length());
    int longer = Math.max(key.length(), other.length());
    if (shorter < MIN_CHARS || shorter * 2 < longer) {
      return shorter > 0 && key.equals(other);
    }
    return key.equals(other)
        || (shorter >= 8 && (key.length() == shorter ? other.contains(key) : key.contains(other)))
        || (shareLetters(key, other) && likeness(key, other) >= ALIKE);
  }

  /** A quick look: at least half of the kinds of letters of one stand in the other, too. */
  private static boolean shareLetters(String key, String other) {
    long letters = letters(key);
    return Long.bitCount(letters & letters(other)) * 2 >= Long.bitCount(letters);
  }

  /** One bit for each letter, several letters a bit. */
  private static long letters(String key) {
    long bits = 0;
    for (int i = 0; i < key.length(); i++) {
      bits |= 1L << (key.charAt(i) & 63);
    }
    return bits;
  }

  /**
   * One less the share of letters to change (Levenshtein); less than alike as soon as it is sure.
   */
  private static double likeness(String a, String b) {
    double most = (1 - ALIKE) * Math.max(a.length(), b.length()) + ROUNDING;
    if (Math.abs(a.length() - b.length()) > most) {
      return 0;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return 0;
      }
    }
    return 1 - (double) row[b.length()] / Math.max(a.length(), b.length());
  }
}
