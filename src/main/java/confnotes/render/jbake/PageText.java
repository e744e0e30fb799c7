package confnotes.render.jbake;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * The text of one page after the other, as UTF-8 (RFC 3629). A template writes a page in thousands
 * of small pieces, each of whole characters. A value is escaped and encoded in one pass, in memory
 * that is used again: to gather characters first, look for some to escape, and encode the whole at
 * the end walked over every page three times. What stands in the template itself is encoded once.
 */
final class PageText extends Writer {

  private static final int USUAL_BYTES = 1 << 17;
  private static final int USUAL_PIECE = 1 << 12;
  private static final int USUAL_ROOTS = 1 << 9;

  /** The most bytes that one char takes, as an escape. */
  private static final int MAX_BYTES = 6;

  private static final byte[] ITSELF = {};

  /** What stands for a character below 128. */
  private static final byte[][] AS_IT_IS = escapes();

  /** The five characters that mean something in HTML, as FreeMarker writes them. */
  private static final byte[][] AS_HTML = escapes("<&lt;", ">&gt;", "&&amp;", "\"&quot;", "'&#39;");

  private byte[] bytes = new byte[USUAL_BYTES];
  private int size;
  private String root = "";
  private byte[] rootBytes = {};

  /** Where the root was written, in order. */
  private int[] rootsAt = new int[USUAL_ROOTS];

  private int roots;

  /** The text of templates, by the array that FreeMarker keeps it in. */
  private final IdentityHashMap<char[], byte[]> templateText = new IdentityHashMap<>();

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

  /** Only a text block of a template is written so, and never changed afterwards. */
  @Override
  public void write(char[] block) {
    byte[] known = templateText.get(block);
    if (known == null) {
      int start = size;
      encode(block, 0, block.length, AS_IT_IS);
      templateText.put(block, since(start));
    } else {
      append(known);
    }
  }

  @Override
  public void write(char[] from, int start, int count) {
    encode(from, start, start + count, AS_IT_IS);
  }

  @Override
  public void write(String from, int start, int count) {
    encode(copied(from, start, count), 0, count, AS_IT_IS);
  }

  @Override
  public void write(int c) {
    piece[0] = (char) c;
    encode(piece, 0, 1, AS_IT_IS);
  }

  /**
   * Writes plain text as HTML. The page's root is known by being the very object: it is a third of
   * all values, and no text of a note is it, even if it says the same.
   */
  @SuppressWarnings("ReferenceEquality")
  void writeEscaped(String plain) {
    if (plain == root) {
      appendRoot();
    } else {
      encode(copied(plain, 0, plain.length()), 0, plain.length(), AS_HTML);
    }
  }

  private void appendRoot() {
    if (roots == rootsAt.length) {
      rootsAt = Arrays.copyOf(rootsAt, roots * 2);
    }
    rootsAt[roots++] = size;
    append(rootBytes);
  }

  /** Writes what is UTF-8 already. */
  void append(byte[] encoded) {
    append(encoded, 0, encoded.length);
  }

  /** Writes what was cut, with this page's root. */
  void append(Cut cut) {
    int from = 0;
    for (int rootAt : cut.rootsAt()) {
      append(cut.bytes(), from, rootAt);
      appendRoot();
      from = rootAt;
    }
    append(cut.bytes(), from, cut.bytes().length);
  }

  private void append(byte[] encoded, int start, int end) {
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

  /** Bytes written since the page began. */
  int size() {
    return size;
  }

  /**
   * Text of a page that fits on others.
   *
   * @param bytes the text without the roots in it
   * @param rootsAt where in {@code bytes} the root of the page goes, in order
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Cut(byte[] bytes, int[] rootsAt) {}

  /** What was written since there were {@code start} bytes. */
  Cut cutFrom(int start) {
    int first = roots;
    while (first > 0 && rootsAt[first - 1] >= start) {
      first--;
    }
    int[] places = new int[roots - first];
    byte[] cut = new byte[size - start - places.length * rootBytes.length];
    int from = start;
    int length = 0;
    for (int i = 0; i < places.length; i++) {
      int until = rootsAt[first + i];
      System.arraycopy(bytes, from, cut, length, until - from);
      length += until - from;
      places[i] = length;
      from = until + rootBytes.length;
    }
    System.arraycopy(bytes, from, cut, length, size - from);
    return new Cut(cut, places);
  }

  private byte[] since(int start) {
    return Arrays.copyOfRange(bytes, start, size);
  }

  /**
   * Begins the next page; what a failed one has left is gone.
   *
   * @param root what its links put in front of an address; not empty
   */
  void begin(String root) {
    size = 0;
    roots = 0;
    this.root = root;
    encode(copied(root, 0, root.length()), 0, root.length(), AS_HTML);
    rootBytes = since(0);
    size = 0;
  }

  /** What was written, as UTF-8; half a pair of surrogates became {@code ?}. */
  byte[] toBytes() {
    return since(0);
  }

  @Override
  public void flush() {
    // everything is in memory
  }

  @Override
  public void close() {
    // everything is in memory
  }
}
