package confnotes.extract.text;

/**
 * A set of characters, a bit each. Asking costs one look at an array and nothing else, for it is
 * asked at nearly every character of every note; a {@link java.util.BitSet} takes three times as
 * long.
 */
public final class CharBits {

  private static final int CHARS = 1 << 16;

  private final long[] words = new long[CHARS / Long.SIZE];

  public void add(char c) {
    words[c >> 6] |= 1L << c;
  }

  public boolean has(char c) {
    return (words[c >> 6] >>> c & 1) != 0;
  }
}
