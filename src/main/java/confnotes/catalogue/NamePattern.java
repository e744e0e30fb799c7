package confnotes.catalogue;

import confnotes.catalogue.FoldedText.Gap;

/**
 * A name made ready for comparing: its characters without joints, and where a joint may stand.
 *
 * <p>A joint is allowed where the name has one; at the humps of {@code CloudWatch}, if the text
 * begins with a capital ({@code Cloud watch}, but not the {@code data sync} of everyday English);
 * between {@code Route} and {@code 53}; where the script changes, as in {@code 다이나모DB}; and once
 * anywhere inside four or more Hangul syllables, for Korean spacing is free ({@code 스노우 볼}).
 */
final class NamePattern {

  /** Joints are bits of a long, and the first character has none before it. */
  static final int MAX_LENGTH = 63;

  private static final int MIN_HANGUL_FOR_FREE_BLANK = 4;
  private static final int MIN_LETTERS_BEFORE_DIGIT = 3;

  private final String compact;
  private final String cased;
  private final long joints;
  private final long humps;
  private final long freeBlanks;

  private NamePattern(String compact, String cased, long joints, long humps, long freeBlanks) {
    this.compact = compact;
    this.cased = cased;
    this.joints = joints;
    this.humps = humps;
    this.freeBlanks = freeBlanks;
  }

  /** Makes a name ready; one of exact case has no joints at its humps: OpenAPI is no Open API. */
  static NamePattern of(ServiceName name) {
    NamePattern pattern = of(name.text());
    return name.isExactCase()
        ? new NamePattern(pattern.compact, pattern.cased, pattern.joints, 0, pattern.freeBlanks)
        : pattern;
  }

  /**
   * Makes a name ready.
   *
   * @throws IllegalArgumentException when the name has more than {@value #MAX_LENGTH} characters
   *     without joints
   */
  static NamePattern of(String name) {
    FoldedText text = FoldedText.of(name);
    if (text.size() == 0 || text.size() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a name of 1 to " + MAX_LENGTH + " characters, not \"" + name + "\"");
    }
    StringBuilder compact = new StringBuilder();
    StringBuilder cased = new StringBuilder();
    long joints = 0;
    long humps = 0;
    for (int i = 0; i < text.size(); i++) {
      compact.append(text.folded(i));
      cased.append(text.cased(i));
      if (i > 0 && (text.gapBefore(i) != Gap.NONE || changesScript(text, i))) {
        joints |= 1L << i;
      } else if (i > 0 && isHump(text, i)) {
        humps |= 1L << i;
      }
    }
    return new NamePattern(
        compact.toString(), cased.toString(), joints, humps, freeBlanks(text, joints));
  }

  String compact() {
    return compact;
  }

  int length() {
    return compact.length();
  }

  /**
   * Whether this name may stand at {@code start} with joints at {@code found} (bit i: before its
   * character i). The characters are known to be equal.
   */
  boolean allowsJoints(long found, FoldedText text, int start) {
    long open = found & ~joints;
    if (open == 0) {
      return true;
    }
    if (Character.isUpperCase(text.cased(start))) {
      open &= ~humps;
    }
    return open == 0 || ((open & ~freeBlanks) == 0 && Long.bitCount(open) == 1);
  }

  /** Whether the text at {@code start} has capitals where the name has them. */
  boolean isExactCase(FoldedText text, int start) {
    int length = cased.length();
    for (int i = 0; i < length; i++) {
      if (text.cased(start + i) != cased.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean changesScript(FoldedText text, int i) {
    CharKind before = text.kind(i - 1);
    CharKind after = text.kind(i);
    if (before == CharKind.SYMBOL || after == CharKind.SYMBOL || before == after) {
      return false;
    }
    return !before.isAlphanumeric()
        || !after.isAlphanumeric()
        || (after == CharKind.DIGIT && lettersBefore(text, i) >= MIN_LETTERS_BEFORE_DIGIT);
  }

  private static int lettersBefore(FoldedText text, int i) {
    int start = i;
    while (start > 0 && text.kind(start - 1) == CharKind.LETTER) {
      start--;
    }
    return i - start;
  }

  private static boolean isHump(FoldedText text, int i) {
    return Character.isLowerCase(text.cased(i - 1))
        && Character.isUpperCase(text.cased(i))
        && lettersBefore(text, i) >= MIN_LETTERS_BEFORE_DIGIT;
  }

  private static long freeBlanks(FoldedText text, long joints) {
    long free = 0;
    int from = 0;
    for (int i = 1; i <= text.size(); i++) {
      if (i == text.size() || ((joints >> i) & 1) == 1 || text.kind(i) != text.kind(from)) {
        boolean isLong = i - from >= MIN_HANGUL_FOR_FREE_BLANK;
        free |= isLong && text.kind(from) == CharKind.HANGUL ? bitsBetween(from, i) : 0;
        from = i;
      }
    }
    return free;
  }

  private static long bitsBetween(int from, int to) {
    long bits = 0;
    for (int i = from + 1; i < to; i++) {
      bits |= 1L << i;
    }
    return bits;
  }
}
