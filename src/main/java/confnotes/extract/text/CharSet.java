package confnotes.extract.text;

/**
 * Some characters, looked up without regard to case.
 *
 * <p>What begins with one of few letters need not be looked for where another one stands: the
 * character is asked for first, the pattern only where it may match.
 */
public final class CharSet {

  private static final char FIRST_OTHER = 0x80;
  private static final char FIRST_HANGUL = 0xAC00;

  private final boolean[] ascii = new boolean[FIRST_OTHER];
  private final CharBits others = new CharBits();
  private char last = FIRST_HANGUL;

  private CharSet(String chars) {
    for (int i = 0; i < chars.length(); i++) {
      char c = fold(chars.charAt(i));
      add(c);
      add(Character.toUpperCase(c));
    }
  }

  private void add(char c) {
    if (c < FIRST_OTHER) {
      ascii[c] = true;
    } else {
      others.add(c);
      last = c > last ? c : last;
    }
  }

  /** The characters of {@code chars}, in both cases. */
  public static CharSet of(String chars) {
    return new CharSet(chars);
  }

  public boolean has(char c) {
    return c < FIRST_OTHER ? ascii[c] : c <= last && hasOther(c);
  }

  private boolean hasOther(char c) {
    return others.has(c) || (c < FIRST_HANGUL && hasFolded(c));
  }

  private boolean hasFolded(char c) {
    char folded = fold(c);
    return folded < FIRST_OTHER ? ascii[folded] : others.has(folded);
  }

  /** Whether one of the characters stands somewhere in {@code text}. */
  public boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (has(text.charAt(i))) {
        return true;
      }
    }
    return false;
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
