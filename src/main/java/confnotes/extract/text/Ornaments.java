package confnotes.extract.text;

/** The signs and blanks before the first word of a text. */
public final class Ornaments {

  private Ornaments() {}

  /**
   * Index of the first letter or number, or the length of {@code text} when there is none: where
   * {@code [^\p{L}\p{N}]*} ends.
   */
  public static int end(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (isLetterOrNumber(c)) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean isLetterOrNumber(int c) {
    return Character.isLetterOrDigit(c)
        || (c >= 0x80
            && (Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER));
  }
}
