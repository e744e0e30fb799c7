package confnotes.render.jbake;

import java.io.Writer;
import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * The text of one page after the other. A template writes a page in thousands of small pieces, each
 * of whole characters. Where the page's root stands in it is known, so that a piece can be cut out
 * and put on other pages; and what stands in the template itself is encoded once.
 */
final class PageText extends Writer {

  private static final int USUAL_ROOTS = 1 << 9;

  private final Utf8Bytes text = new Utf8Bytes();
  private String root = "";
  private byte[] rootBytes = {};

  /** Where the root was written, in order. */
  private int[] rootsAt = new int[USUAL_ROOTS];

  private int roots;

  /** The text of templates, by the array that FreeMarker keeps it in. */
  private final IdentityHashMap<char[], byte[]> templateText = new IdentityHashMap<>();

  /** Only a text block of a template is written so, and never changed afterwards. */
  @Override
  public void write(char[] block) {
    byte[] known = templateText.get(block);
    if (known == null) {
      int start = text.size();
      text.add(block, 0, block.length);
      templateText.put(block, text.since(start));
    } else {
      text.add(known, 0, known.length);
    }
  }

  @Override
  public void write(char[] from, int start, int count) {
    text.add(from, start, start + count);
  }

  @Override
  public void write(String from, int start, int count) {
    text.add(from, start, count);
  }

  @Override
  public void write(int c) {
    text.add(new char[] {(char) c}, 0, 1);
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
      text.addAsHtml(plain);
    }
  }

  private void appendRoot() {
    if (roots == rootsAt.length) {
      rootsAt = Arrays.copyOf(rootsAt, roots * 2);
    }
    rootsAt[roots++] = text.size();
    text.add(rootBytes, 0, rootBytes.length);
  }

  /** Writes what was cut, with this page's root. */
  void append(Cut cut) {
    int from = 0;
    for (int rootAt : cut.rootsAt()) {
      text.add(cut.bytes(), from, rootAt);
      appendRoot();
      from = rootAt;
    }
    text.add(cut.bytes(), from, cut.bytes().length);
  }

  /** Bytes written since the page began. */
  int size() {
    return text.size();
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
    byte[] cut = new byte[text.size() - start - places.length * rootBytes.length];
    int from = start;
    int length = 0;
    for (int i = 0; i < places.length; i++) {
      int until = rootsAt[first + i];
      text.copy(from, until, cut, length);
      length += until - from;
      places[i] = length;
      from = until + rootBytes.length;
    }
    text.copy(from, text.size(), cut, length);
    return new Cut(cut, places);
  }

  /**
   * Begins the next page; what a failed one has left is gone.
   *
   * @param root what its links put in front of an address; not empty
   */
  void begin(String root) {
    text.clear();
    text.addAsHtml(root);
    this.root = root;
    rootBytes = text.since(0);
    roots = 0;
    text.clear();
  }

  /** What was written, as UTF-8; half a pair of surrogates became {@code ?}. */
  byte[] toBytes() {
    return text.since(0);
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
