package confnotes.extract.session;

import confnotes.extract.text.PlainText;

/**
 * A title as people compare those that are typed twice: spaces, signs, case and slips apart.
 *
 * @param letters its letters and digits only, in one form and case
 * @param kinds which letters it has: one bit for each, several letters a bit
 */
record TitleKey(String letters, long kinds) {

  private static final double ALIKE = 0.74;
  private static final double ROUNDING = 1e-9;
  private static final int MIN_CHARS = 4;
  private static final int MIN_PART_CHARS = 8;

  /** The key of {@code title}. */
  static TitleKey of(String title) {
    String letters = letters(title);
    return new TitleKey(letters, kinds(letters));
  }

  private static String letters(String title) {
    char[] letters = new char[title.length()];
    int length = 0;
    for (int i = 0; i < letters.length; i++) {
      char c = title.charAt(i);
      if (isUnfolded(c)) {
        letters[length++] = c;
      } else if (c >= 'A' && c <= 'Z') {
        letters[length++] = (char) (c - 'A' + 'a');
      } else if (c >= 0x80) {
        return foldedLetters(title);
      }
    }
    return new String(letters, 0, length);
  }

  /** Small letters, digits and Hangul: most of most titles. */
  private static boolean isUnfolded(char c) {
    return (c >= '가' && c <= '힣') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** The letters of a title that needs tables to be folded. */
  private static String foldedLetters(String title) {
    return PlainText.folded(title)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static long kinds(String letters) {
    long bits = 0;
    for (int i = 0; i < letters.length(); i++) {
      bits |= 1L << (letters.charAt(i) & 63);
    }
    return bits;
  }

  /** Number of letters. */
  int length() {
    return letters.length();
  }

  /** Whether both are one title: equal, one inside the other, or nearly the same letters. */
  boolean isLike(TitleKey other) {
    int shorter = Math.min(length(), other.length());
    int longer = Math.max(length(), other.length());
    if (shorter < MIN_CHARS || shorter * 2 < longer) {
      return shorter > 0 && letters.equals(other.letters);
    }
    return letters.equals(other.letters)
        || (shorter >= MIN_PART_CHARS && (isPartOf(other) || other.isPartOf(this)))
        || (sharesLetters(other) && likeness(other) >= ALIKE);
  }

  private boolean isPartOf(TitleKey other) {
    return length() < other.length()
        && (kinds & ~other.kinds) == 0
        && other.letters.contains(letters);
  }

  /** A quick look: at least half of the kinds of letters of one stand in the other, too. */
  private boolean sharesLetters(TitleKey other) {
    return Long.bitCount(kinds & other.kinds) * 2 >= Long.bitCount(kinds);
  }

  /**
   * One less the share of letters to change (Levenshtein); less than alike as soon as it is sure.
   */
  private double likeness(TitleKey other) {
    int longer = Math.max(length(), other.length());
    double most = (1 - ALIKE) * longer + ROUNDING;
    if (leastChanges(other) > most) {
      return 0;
    }
    int changes = changes(letters, other.letters, most);
    return changes > most ? 0 : 1 - (double) changes / longer;
  }

  /** Each kind of letter that the other lacks is a change, and so is each letter more. */
  private int leastChanges(TitleKey other) {
    int missing =
        Math.max(Long.bitCount(kinds & ~other.kinds), Long.bitCount(other.kinds & ~kinds));
    return Math.max(missing, Math.abs(length() - other.length()));
  }

  /** How many letters differ, or more than {@code most} as soon as that is sure. */
  private static int changes(String a, String b, double most) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int least = nextRow(row, a.charAt(i - 1), b, i);
      if (least > most) {
        return least;
      }
    }
    return row[b.length()];
  }

  /** Makes {@code row} the {@code i}th; answers its least number. */
  private static int nextRow(int[] row, char letter, String b, int i) {
    int diagonal = row[0];
    row[0] = i;
    int least = i;
    for (int j = 1; j < row.length; j++) {
      int change = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      least = Math.min(least, row[j]);
    }
    return least;
  }
}
