package confnotes.catalogue;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as names are compared: small letters, composed, full-width forms made plain, and what
 * joins the parts of a name (blank, hyphen, underscore) taken out and noted aside. Every character
 * left knows its place in the original.
 *
 * <p>Lower-casing goes character by character and so never depends on the locale.
 */
final class FoldedText {

  /** What stood between two characters. */
  enum Gap {
    NONE(0),
    BLANK(1),
    HYPHEN(2),
    UNDERSCORE(3),
    /** A line's end, or joints that no name has, such as {@code " - "}. */
    BREAK(4);

    private static final Gap[] BY_CODE = values();

    /** Its place in {@link #BY_CODE}. */
    private final byte code;

    Gap(int code) {
      this.code = (byte) code;
    }
  }

  /** Tells small ASCII letters from capitals; digits have it too. */
  private static final int SMALL = 0x20;

  private char[] folded;
  private char[] cased;
  private int[] starts;
  private int[] ends;

  /** By their codes: one is written for every character of every note. */
  private byte[] gaps;

  private int size;
  private Gap gap = Gap.BREAK;

  private FoldedText(int capacity) {
    folded = new char[capacity];
    cased = new char[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
    gaps = new byte[capacity];
  }

  static FoldedText of(String text) {
    char[] chars = text.toCharArray();
    FoldedText out = new FoldedText(chars.length + 1);
    int i = 0;
    while (i < chars.length) {
      int end = clusterEnd(chars, i);
      if (end > i + 1 || isWidthForm(chars[i])) {
        out.addCluster(text.substring(i, end), i, end);
      } else if (isHangulSyllable(chars[i])) {
        out.append(chars[i], chars[i], i, end);
      } else if (CharKind.isAsciiAlphanumeric(chars[i])) {
        out.append(chars[i], (char) (chars[i] | SMALL), i, end);
      } else {
        out.add(chars[i], i, end, end < chars.length ? chars[end] : '\n');
      }
      i = end;
    }
    return out;
  }

  /** The folded characters of a short text, joints left out. */
  static String compact(String text) {
    FoldedText out = of(text);
    return out.folded(0, out.size);
  }

  int size() {
    return size;
  }

  char folded(int index) {
    return folded[index];
  }

  /** The character behind the one at {@code index}; NUL behind the last. */
  char foldedBehind(int index) {
    return index + 1 < size ? folded[index + 1] : 0;
  }

  /** The folded characters from one index to another. */
  String folded(int from, int to) {
    return new String(folded, from, to - from);
  }

  /** The character before lower-casing. */
  char cased(int index) {
    return cased[index];
  }

  CharKind kind(int index) {
    return CharKind.of(folded[index]);
  }

  /** What stands before the character; {@link Gap#BREAK} before the first and after the last. */
  Gap gapBefore(int index) {
    return index >= size ? Gap.BREAK : Gap.BY_CODE[gaps[index]];
  }

  /** Where the character begins in the original. */
  int start(int index) {
    return starts[index];
  }

  /** Where the character ends in the original. */
  int end(int index) {
    return ends[index];
  }

  /** Whether {@code compact} stands at {@code index} with no break inside. */
  boolean has(String compact, int index) {
    if (index < 0 || index + compact.length() > size) {
      return false;
    }
    for (int i = 0; i < compact.length(); i++) {
      if (folded[index + i] != compact.charAt(i) || (i > 0 && gapBefore(index + i) == Gap.BREAK)) {
        return false;
      }
    }
    return true;
  }

  private void addCluster(String cluster, int start, int end) {
    Form form = isWidthForm(cluster.charAt(0)) ? Form.NFKC : Form.NFC;
    String composed = Normalizer.normalize(cluster, form);
    for (int i = 0; i < composed.length(); i++) {
      char next = i + 1 < composed.length() ? composed.charAt(i + 1) : '\n';
      add(composed.charAt(i), start, end, next);
    }
  }

  private void add(char c, int start, int end, char next) {
    Gap joint = jointOf(c, next);
    if (joint != null) {
      gap = joined(gap, joint);
    } else if (!isInvisible(c)) {
      append(c, Character.toLowerCase(c), start, end);
    }
  }

  private void append(char c, char small, int start, int end) {
    if (size == folded.length) {
      grow();
    }
    folded[size] = small;
    cased[size] = c;
    starts[size] = start;
    ends[size] = end;
    gaps[size] = gap.code;
    gap = Gap.NONE;
    size++;
  }

  private void grow() {
    int capacity = size * 2;
    folded = Arrays.copyOf(folded, capacity);
    cased = Arrays.copyOf(cased, capacity);
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    gaps = Arrays.copyOf(gaps, capacity);
  }

  private static Gap joined(Gap before, Gap joint) {
    if (before == Gap.NONE) {
      return joint;
    }
    return before == Gap.BLANK && joint == Gap.BLANK ? Gap.BLANK : Gap.BREAK;
  }

  private @Nullable Gap jointOf(char c, char next) {
    return switch (c) {
      case ' ', '\t', '\u00A0', '\u3000', '\u2800' -> Gap.BLANK;
      case '-', '\u2010', '\u2011' -> Gap.HYPHEN;
      case '_' -> Gap.UNDERSCORE;
      case '\n', '\r', '\u2028', '\u2029' -> Gap.BREAK;
      default -> isLostArrow(c, next) ? Gap.BREAK : c > 0x2000 && c <= 0x200A ? Gap.BLANK : null;
    };
  }

  /**
   * Arrows of a symbol font turn into these letters when their font is lost: {@code VMàContainer}.
   */
  private boolean isLostArrow(char c, char next) {
    return (c == 'à' || c == 'è')
        && size > 0
        && gap == Gap.NONE
        && CharKind.of(cased[size - 1]) != CharKind.SYMBOL
        && (Character.isUpperCase(next) || CharKind.of(next) == CharKind.HANGUL);
  }

  /** Zero-width characters and the soft hyphen. */
  private static boolean isInvisible(char c) {
    return c >= '\u00AD'
        && (c == '\u00AD'
            || c == '\u200B'
            || c == '\u200C'
            || c == '\u200D'
            || c == '\u2060'
            || c == '\uFEFF');
  }

  private static boolean isWidthForm(char c) {
    return c >= 0xFF00 && c <= 0xFFEF;
  }

  /** End of the character at {@code i} with all that composes with it. */
  private static int clusterEnd(char[] text, int i) {
    int end = i + 1;
    while (end < text.length && composes(text[end - 1], text[end])) {
      end++;
    }
    return end;
  }

  private static boolean composes(char before, char c) {
    return c >= 0x0300 && !isHangulSyllable(c) && isMarkBehind(before, c);
  }

  private static boolean isMarkBehind(char before, char c) {
    boolean isJamo = c >= 0x1160 && c <= 0x11FF && isHangulBase(before);
    boolean isKanaMark = c == 0x3099 || c == 0x309A || c == 0xFF9E || c == 0xFF9F;
    return isJamo || isKanaMark || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isHangulBase(char c) {
    return (c >= 0x1100 && c <= 0x11FF) || isHangulSyllable(c);
  }

  private static boolean isHangulSyllable(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }
}
