package confnotes.render.jbake;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of one page. A template writes it in thousands of small pieces; here each is one copy,
 * and the whole is encoded once.
 */
final class PageText extends Writer {

  private static final int USUAL_LENGTH = 1 << 16;

  private char[] text = new char[USUAL_LENGTH];
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

  byte[] toBytes() {
    return new String(text, 0, length).getBytes(StandardCharsets.UTF_8);
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
