package confnotes.read.body;

import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Receives a body in reading order. Offsets are those of the source text. */
public interface BodyWriter {

  /** Begins an element that the author wrote; its addresses are still to be judged. */
  void open(String name, Map<String, String> attributes, int offset);

  /** Begins an element of ours, finished as it is. */
  void openOwn(String name, Map<String, String> attributes, int offset);

  void close(String name);

  /** An element without content that the author wrote. */
  void empty(String name, Map<String, String> attributes, int offset);

  /** An element of ours without content. */
  void emptyOwn(String name, Map<String, String> attributes, int offset);

  /** A stretch of the source as it stands. */
  void verbatim(int from, int to);

  /** Text that the source expresses in another way: by an entity or a short code. */
  void decoded(String value, int from, int to);

  /** Words of ours about what stands at {@code offset}. */
  void generated(String value, int offset);

  /**
   * HTML as the author wrote it.
   *
   * @param offsetOf the source offset of each of its characters
   */
  void raw(CharSequence html, IntUnaryOperator offsetOf);

  /** A line break, unless a line has just begun. */
  void line();
}
