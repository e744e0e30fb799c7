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

  static NameKey of(String name) {
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
