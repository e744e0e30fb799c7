package confnotes.search;

import java.util.Arrays;

/** The documents of one key in rising order, each with a level from 0 to 7; grows at the end. */
final class Postings {

  static final int MAX_LEVEL = 7;

  private byte[] bytes = new byte[4];
  private int length;
  private int count;
  private int last;

  /** Appends a document that comes after all so far. */
  void add(int document, int level) {
    int code = ((document - last) << 3) | level;
    last = document;
    count++;
    while (code > 0x7F) {
      write((code & 0x7F) | 0x80);
      code >>>= 7;
    }
    write(code);
  }

  private void write(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = (byte) value;
  }

  /**
   * Appends the postings of documents that all come after those here. Only the first of them is
   * told by its distance from the last one here; the others stand as they are.
   */
  void append(Postings later) {
    int at = 0;
    int first = 0;
    do {
      first |= (later.bytes[at] & 0x7F) << (7 * at);
    } while (later.bytes[at++] < 0);
    add(first >> 3, first & MAX_LEVEL);
    int rest = later.length - at;
    bytes = Arrays.copyOf(bytes, Math.max(bytes.length, length + rest));
    System.arraycopy(later.bytes, at, bytes, length, rest);
    length += rest;
    count += later.count - 1;
    last = later.last;
  }

  int count() {
    return count;
  }

  /** Every posting as {@code document << 3 | level}. */
  int[] toArray() {
    int[] postings = new int[count];
    int document = 0;
    int at = 0;
    for (int i = 0; i < count; i++) {
      int code = 0;
      for (int shift = 0; ; shift += 7) {
        byte part = bytes[at++];
        code |= (part & 0x7F) << shift;
        if (part >= 0) {
          break;
        }
      }
      document += code >> 3;
      postings[i] = (document << 3) | (code & MAX_LEVEL);
    }
    return postings;
  }
}
