package confnotes.link;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a name when case, blanks and punctuation are taken away, so that {@code AWS
 * SUMMIT Seoul} and {@code aws summit seoul} are one.
 *
 * @param value letters and digits only, lower-case, NFKC
 */
record NameKey(String value) implements Comparable<NameKey> {

  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Most names are plain, and are asked for with every session: these are folded in one pass. */
  static NameKey of(String name) {
    char[] characters = name.toCharArray();
    int size = 0;
    for (char c : characters) {
      if (c >= 0x80 && !isSyllable(c)) {
        return ofAny(name);
      }
      if (c >= 0x80 || isAsciiLetterOrDigit(c)) {
        characters[size++] = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
      }
    }
    return new NameKey(new String(characters, 0, size));
  }

  /** A Hangul syllable, which NFKC and lower case leave as it is. */
  private static boolean isSyllable(char c) {
    return c >= '가' && c <= '힣';
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static NameKey ofAny(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return new NameKey(OTHERS.matcher(folded).replaceAll(""));
  }

  boolean isEmpty() {
    return value.isEmpty();
  }

  @Override
  public int compareTo(NameKey other) {
    return value.compareTo(other.value);
  }
}
