package confnotes.extract.text;

import java.util.BitSet;

/**
 * Some characters, looked up without regard to case.
 *
 * <p>What begins with one of few letters need not be looked for where another one stands: the
 * character is asked for first, the pattern only where it may match.
 */
public final class CharSet {

  private static final char FIRST_OTHER = 0x80;
  private static final char FIRST_HANGUL = 0xAC00;

  private final BitSet folded = new BitSet();

  private CharSet(String chars) {
    for (int i = 0; i < chars.length(); i++) {
      char c = fold(chars.charAt(i));
      folded.set(c);
      folded.set(Character.toUpperCase(c));
    }
  }

  /** The characters of {@code chars}, in both cases. */
  public static CharSet of(String chars) {
    return new CharSet(chars);
  }

  public boolean has(char c) {
    return folded.get(c) || (c >= FIRST_OTHER && c < FIRST_HANGUL && folded.get(fold(c)));
  }

  /** Whether the character at {@code index} is one; none stands behind the end. */
  public boolean isAt(String text, int index) {
    return index < text.length() && has(text.charAt(index));
  }

  /** As {@link java.util.regex.Pattern#UNICODE_CASE} does: the Kelvin sign is a {@code k}. */
  private static char fold(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
