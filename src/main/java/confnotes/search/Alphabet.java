package confnotes.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The characters of a site's texts, the frequent ones first, so that a Hangul syllable takes one or
 * two bytes where UTF-8 takes three. Under DEFLATE this makes Korean notes a fifth smaller than
 * UTF-8 does.
 *
 * <p>Character number n takes one byte below {@value #SINGLES}, else the byte {@code SINGLES + (n -
 * SINGLES) / 256} and the byte {@code (n - SINGLES) % 256}. Characters that are not in it take the
 * byte 255 and their UTF-16 unit, high byte first.
 */
final class Alphabet {

  static final int SINGLES = 192;
  static final int MAX_SIZE = 4096;

  /** The most bytes that a character takes. */
  static final int MAX_BYTES = 3;

  private static final int RAW = 255;

  private final String characters;
  private final short[] numbers = new short[0x10000];

  Alphabet(String characters) {
    if (characters.length() > MAX_SIZE) {
      throw new IllegalArgumentException("more characters than " + MAX_SIZE);
    }
    this.characters = characters;
    Arrays.fill(numbers, (short) -1);
    for (int i = 0; i < characters.length(); i++) {
      numbers[characters.charAt(i)] = (short) i;
    }
  }

  /** The alphabet of texts in which UTF-16 unit c occurs {@code counts[c]} times. */
  static Alphabet of(int[] counts) {
    int[] byFrequency =
        IntStream.range(0, counts.length)
            .filter(c -> counts[c] > 0 && !Character.isSurrogate((char) c))
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(c -> -counts[c]).thenComparingInt(c -> c))
            .limit(MAX_SIZE)
            .mapToInt(c -> c)
            .toArray();
    if (byFrequency.length > SINGLES) {
      Arrays.sort(byFrequency, SINGLES, byFrequency.length);
    }
    StringBuilder characters = new StringBuilder(byFrequency.length);
    Arrays.stream(byFrequency).forEach(c -> characters.append((char) c));
    return new Alphabet(characters.toString());
  }

  /**
   * Writes {@code text} into {@code to}, which has room, from {@code start} on.
   *
   * @return where it ends
   */
  int encode(char[] text, byte[] to, int start) {
    int at = start;
    for (char c : text) {
      int number = numbers[c];
      if (number < 0) {
        to[at++] = (byte) RAW;
        to[at++] = (byte) (c >> 8);
        to[at++] = (byte) c;
      } else if (number < SINGLES) {
        to[at++] = (byte) number;
      } else {
        to[at++] = (byte) (SINGLES + ((number - SINGLES) >> 8));
        to[at++] = (byte) (number - SINGLES);
      }
    }
    return at;
  }

  /** All characters, by number. */
  String characters() {
    return characters;
  }
}
