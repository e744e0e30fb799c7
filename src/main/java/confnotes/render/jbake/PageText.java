package confnotes.render.jbake;

import java.io.Writer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of one page after the other. A template writes a page in thousands of small pieces; here
 * each is one copy, and the whole is encoded once (RFC 3629), in memory that is used again: a
 * {@link String} and its bytes made of each page kept the garbage collector at work.
 */
final class PageText extends Writer {

  private static final int USUAL_LENGTH = 1 << 16;

  /** The most bytes that one char takes; the two of a pair take four. */
  private static final int MAX_BYTES = 3;

  private char[] text = new char[USUAL_LENGTH];
  private byte[] bytes = new byte[USUAL_LENGTH * MAX_BYTES];
  private int length;

  @Override
  public void write(char[] from, int start, int count) {
    reserve(count);
    System.arraycopy(from, start, text, length, count);
    length += count;
  }

  @Override
  public void write(String from, int start, int count) {
    reserve(count);
    from.getChars(start, start + count, text, length);
    length += count;
  }

  @Override
  public void write(int c) {
    reserve(1);
    text[length++] = (char) c;
  }

  /**
   * Writes plain text as HTML. Most of it needs no escape; whether it does is seen in the copy,
   * because to ask a {@link String} for its characters one by one takes several times as long.
   */
  void writeEscaped(String plain) {
    int start = length;
    write(plain, 0, plain.length());
    for (int i = start; i < length; i++) {
      if (escape(text[i]) != null) {
        int clean = i - start;
        length = i;
        escapeFrom(plain, clean);
        return;
      }
    }
  }

  private void escapeFrom(String plain, int start) {
    for (int i = start; i < plain.length(); i++) {
      String escape = escape(plain.charAt(i));
      if (escape == null) {
        write(plain.charAt(i));
      } else {
        write(escape, 0, escape.length());
      }
    }
  }

  /** The five characters that mean something in HTML, as FreeMarker writes them; else null. */
  private static @Nullable String escape(char c) {
    if (c > '>') {
      return null;
    }
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }

  private void reserve(int count) {
    if (count > text.length - length) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, length + count));
    }
  }

  /** Begins the next page; what a failed one has left is gone. */
  void clear() {
    length = 0;
  }

  /** What was written, as UTF-8; half a pair of surrogates becomes {@code ?}. */
  byte[] toBytes() {
    if (bytes.length < length * MAX_BYTES) {
      bytes = new byte[text.length * MAX_BYTES];
    }
    int size = 0;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (c < 0x80) {
        bytes[size++] = (byte) c;
      } else if (c < 0x800) {
        bytes[size++] = (byte) (0xC0 | (c >> 6));
        bytes[size++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        bytes[size++] = (byte) (0xE0 | (c >> 12));
        bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[size++] = (byte) (0x80 | (c & 0x3F));
      } else if (isPairAt(i)) {
        size = encodePair(Character.toCodePoint(c, text[++i]), size);
      } else {
        bytes[size++] = '?';
      }
    }
    return Arrays.copyOf(bytes, size);
  }

  private boolean isPairAt(int i) {
    return i + 1 < length && Character.isSurrogatePair(text[i], text[i + 1]);
  }

  private int encodePair(int codePoint, int at) {
    bytes[at] = (byte) (0xF0 | (codePoint >> 18));
    bytes[at + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
    bytes[at + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
    bytes[at + 3] = (byte) (0x80 | (codePoint & 0x3F));
    return at + 4;
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
