package confnotes.extract.text;

/**
 * A link in a line.
 *
 * @param text the words that are linked
 * @param href where it leads
 * @param start first character in {@link Line#text()}
 * @param end character behind the last one
 */
public record LineLink(String text, String href, int start, int end) {

  /** The link in a line that has {@code chars} more in front. */
  LineLink movedBy(int chars) {
    return new LineLink(text, href, start + chars, end + chars);
  }
}
