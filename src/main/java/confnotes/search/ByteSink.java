package confnotes.search;

import java.util.Arrays;

/**
 * Collects numbers and strings of the index format. One thread's own: the stream of the JDK takes a
 * lock with every byte, and an index has millions.
 */
final class ByteSink {

  private byte[] bytes = new byte[64];
  private int size;

  /** Writes the low eight bits of {@code value}. */
  void write(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  private void reserve(int count) {
    if (count > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + count));
    }
  }

  /** Writes {@code value} from 0 in groups of seven bits, the lowest first (LEB128). */
  ByteSink number(int value) {
    if (value < 0) {
      throw new IllegalArgumentException("a number of the index is not negative: " + value);
    }
    int rest = value;
    while (rest > 0x7F) {
      write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    write(rest);
    return this;
  }

  /**
   * Writes the length of {@code text} in UTF-16 units, then each unit as {@code alphabet} codes it.
   */
  ByteSink string(String text, Alphabet alphabet) {
    number(text.length());
    reserve(text.length() * Alphabet.MAX_BYTES);
    size = alphabet.encode(text.toCharArray(), bytes, size);
    return this;
  }

  ByteSink raw(byte[] written) {
    reserve(written.length);
    System.arraycopy(written, 0, bytes, size, written.length);
    size += written.length;
    return this;
  }

  int size() {
    return size;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
