package confnotes.search;

import java.io.ByteArrayOutputStream;

/** Collects numbers and strings of the index format. */
final class ByteSink {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Writes {@code value} from 0 in groups of seven bits, the lowest first (LEB128). */
  ByteSink number(int value) {
    if (value < 0) {
      throw new IllegalArgumentException("a number of the index is not negative: " + value);
    }
    int rest = value;
    while (rest > 0x7F) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
    return this;
  }

  /**
   * Writes the length of {@code text} in UTF-16 units, then each unit as {@code alphabet} codes it.
   */
  ByteSink string(String text, Alphabet alphabet) {
    number(text.length());
    for (int i = 0; i < text.length(); i++) {
      alphabet.write(text.charAt(i), bytes);
    }
    return this;
  }

  ByteSink raw(byte[] written) {
    bytes.writeBytes(written);
    return this;
  }

  int size() {
    return bytes.size();
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
