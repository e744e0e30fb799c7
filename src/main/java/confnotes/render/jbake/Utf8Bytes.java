package confnotes.render.jbake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Characters as UTF-8 (RFC 3629), as they are or as HTML. A value is escaped and encoded in one
 * pass, in memory that is used again: to gather characters first, look for some to escape, and
 * encode the whole at the end walked over every page three times.
 */
final class Utf8Bytes {

  private static final int USUAL_BYTES = 1 << 17;
  private static final int USUAL_PIECE = 1 << 12;

  /** The most bytes that one char takes, as an escape. */
  private static final int MAX_BYTES = 6;

  private static final byte[] ITSELF = {};

  /** What stands for a character below 128. */
  private static final byte[][] AS_IT_IS = escapes();

  /** The five characters that mean something in HTML, as FreeMarker writes them. */
  private static final byte[][] AS_HTML = escapes("<&lt;", ">&gt;", "&&amp;", "\"&quot;", "'&#39;");

  private byte[] bytes = new byte[USUAL_BYTES];
  private int size;

  /** To ask a {@link String} for its characters one by one takes several times as long. */
  private char[] piece = new char[USUAL_PIECE];

  /** Each of a character and what stands for it. */
  private static byte[][] escapes(String... escapes) {
    byte[][] byCharacter = new byte[0x80][];
    Arrays.fill(byCharacter, ITSELF);
    for (String escape : escapes) {
      byCharacter[escape.charAt(0)] = escape.substring(1).getBytes(StandardCharsets.US_ASCII);
    }
    return byCharacter;
  }

  /** Half a pair of surrogates becomes {@code ?}, here as everywhere. */
  void add(char[] from, int start, int end) {
    encode(from, start, end, AS_IT_IS);
  }

  void add(String from, int start, int count) {
    encode(copied(from, start, count), 0, count, AS_IT_IS);
  }

  void addAsHtml(String plain) {
    encode(copied(plain, 0, plain.length()), 0, plain.length(), AS_HTML);
  }

  /** Adds what is UTF-8 already. */
  void add(byte[] encoded, int start, int end) {
    reserve(end - start);
    System.arraycopy(encoded, start, bytes, size, end - start);
    size += end - start;
  }

  private char[] copied(String from, int start, int count) {
    if (piece.length < count) {
      piece = new char[count];
    }
    from.getChars(start, start + count, piece, 0);
    return piece;
  }

  /** Fields are read and written once for a piece, not once for a character. */
  private void encode(char[] from, int start, int end, byte[][] escapes) {
    reserve((end - start) * MAX_BYTES);
    byte[] to = bytes;
    int at = size;
    for (int i = start; i < end; i++) {
      char c = from[i];
      if (c < 0x80) {
        to[at] = (byte) c;
        at = escapes[c] == ITSELF ? at + 1 : encodeEscape(escapes[c], at);
      } else if (c < 0x800) {
        to[at++] = (byte) (0xC0 | (c >> 6));
        to[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        to[at++] = (byte) (0xE0 | (c >> 12));
        to[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        to[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (i + 1 < end && Character.isSurrogatePair(c, from[i + 1])) {
        at = encodePair(Character.toCodePoint(c, from[++i]), at);
      } else {
        to[at++] = '?';
      }
    }
    size = at;
  }

  private int encodeEscape(byte[] escape, int at) {
    System.arraycopy(escape, 0, bytes, at, escape.length);
    return at + escape.length;
  }

  private int encodePair(int codePoint, int at) {
    bytes[at] = (byte) (0xF0 | (codePoint >> 18));
    bytes[at + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
    bytes[at + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
    bytes[at + 3] = (byte) (0x80 | (codePoint & 0x3F));
    return at + 4;
  }

  private void reserve(int count) {
    if (count > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + count));
    }
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** Those from {@code start} on. */
  byte[] since(int start) {
    return Arrays.copyOfRange(bytes, start, size);
  }

  /** Copies those from {@code start} to before {@code end} into {@code to}. */
  void copy(int start, int end, byte[] to, int at) {
    System.arraycopy(bytes, start, to, at, end - start);
  }
}
