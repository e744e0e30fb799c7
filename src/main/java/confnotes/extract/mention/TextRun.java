package confnotes.extract.mention;

import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One text node in a block, with the way back to the source. */
final class TextRun {

  private static final int[] NONE = {};

  private final int start;
  private final Text text;

  /**
   * Indexes of the second halves of surrogate pairs, which are no columns of their own. To count
   * code points from the beginning for each name in a line would take the square of its length.
   * Absent until the first name is found.
   */
  private int @Nullable [] secondHalves;

  /**
   * A text node.
   *
   * @param start where it begins in the block's text
   */
  TextRun(int start, Text text) {
    this.start = start;
    this.text = text;
  }

  int start() {
    return start;
  }

  int end() {
    return start + text.value().length();
  }

  boolean isLineBreak() {
    return text.value().equals("\n");
  }

  /** The characters from {@code from} to {@code to}, indexes into the block's text. */
  String substring(int from, int to) {
    return text.value().substring(from - start, to - start);
  }

  /** Place of the character at {@code index} of the block's text. */
  Position at(int index) {
    int column = text.at().column() + index - start - secondHalvesBefore(index - start);
    return new Position(text.at().line(), column);
  }

  private int secondHalvesBefore(int index) {
    int[] known = secondHalves == null ? secondHalves(text.value()) : secondHalves;
    secondHalves = known;
    int found = Arrays.binarySearch(known, index);
    return found < 0 ? -found - 1 : found;
  }

  private static int[] secondHalves(String value) {
    int[] found = NONE;
    int count = 0;
    for (int i = 1; i < value.length(); i++) {
      if (Character.isSurrogatePair(value.charAt(i - 1), value.charAt(i))) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count + 4) : found;
        found[count++] = i;
      }
    }
    return count == 0 ? NONE : Arrays.copyOf(found, count);
  }
}
