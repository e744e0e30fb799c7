package confnotes.model;

import org.jspecify.annotations.Nullable;

/**
 * A name in an address: lower-case ASCII letters and digits, joined by single hyphens, at most
 * {@value #MAX_LENGTH} characters.
 *
 * @param value the slug, for example {@code aws-summit-seoul-2018}
 */
public record Slug(String value) implements Comparable<Slug> {

  public static final int MAX_LENGTH = 80;

  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("not a slug: \"" + value + "\"");
    }
  }

  /** Whether {@code text} can stand as a slug unchanged. */
  public static boolean isSlug(String text) {
    boolean isOpen = true; // at the beginning and behind a hyphen
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isHyphen = c == '-';
      if (isHyphen ? isOpen : !isLetterOrDigit(c)) {
        return false;
      }
      isOpen = isHyphen;
    }
    return !isOpen && text.length() <= MAX_LENGTH;
  }

  /** Whether an address holds the character as it is: a small ASCII letter or a digit. */
  static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** This slug with {@code -number} behind it, cut so that it stays within the limit. */
  public Slug numbered(int number) {
    String tail = "-" + number;
    String head = value.substring(0, Math.min(value.length(), MAX_LENGTH - tail.length()));
    return new Slug(head.replaceAll("-+$", "") + tail);
  }

  /** As the record's own would have it, but called often enough to be written out. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Slug slug && slug.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
