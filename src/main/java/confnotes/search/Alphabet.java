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

  void write(char c, ByteSink out) {
    int number = numbers[c];
    if (number < 0) {
      out.write(RAW);
      out.write(c >> 8);
      out.write(c & 0xFF);
    } else if (number < SINGLES) {
      out.write(number);
    } else {
      out.write(SINGLES + ((number - SINGLES) >> 8));
      out.write((number - SINGLES) & 0xFF);
    }
  }

  /** All characters, by number. */
  String characters() {
    return characters;
  }
}
