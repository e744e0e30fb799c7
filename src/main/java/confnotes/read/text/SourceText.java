package confnotes.read.text;

import confnotes.diagnostic.SourceSpan;
import confnotes.model.Position;
import confnotes.model.SourcePath;
import java.util.Arrays;

/**
 * The text of a file and the place of every character in it. Offsets count {@code char}s from 0;
 * lines and columns count from 1, columns in code points.
 */
public final class SourceText {

  private static final int MAX_SHOWN_LINE = 500;

  private final SourcePath path;
  private final String value;
  private final int[] lineStarts;
  private final boolean isOneCharPerCodePoint;

  /**
   * @param value the text, NFC, lines ending in {@code \n}
   */
  public SourceText(SourcePath path, String value) {
    this.path = path;
    this.value = value;
    this.lineStarts = lineStarts(value);
    this.isOneCharPerCodePoint = value.codePointCount(0, value.length()) == value.length();
  }

  public SourcePath path() {
    return path;
  }

  public String value() {
    return value;
  }

  public int length() {
    return value.length();
  }

  public char charAt(int offset) {
    return value.charAt(offset);
  }

  public int lineCount() {
    return lineStarts.length;
  }

  /** Offset of the first character of a line, counted from 1. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** Offset behind the last character of a line, before its line break. */
  public int lineEnd(int line) {
    return line < lineStarts.length ? lineStarts[line] - 1 : value.length();
  }

  /** A line without its line break, counted from 1. */
  public String line(int line) {
    return value.substring(lineStart(line), lineEnd(line));
  }

  /** Number of the line that holds an offset; the end of the text belongs to the last line. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public Position positionAt(int offset) {
    int line = lineAt(offset);
    int start = lineStart(line);
    int column = isOneCharPerCodePoint ? offset - start : value.codePointCount(start, offset);
    return new Position(line, column + 1);
  }

  /** Offset of a place; a column behind the end of its line is the end of the line. */
  public int offsetOf(Position place) {
    int line = Math.min(place.line(), lineCount());
    int offset = lineStart(line);
    if (isOneCharPerCodePoint) {
      return Math.min(offset + place.column() - 1, lineEnd(line));
    }
    for (int left = place.column() - 1; left > 0 && offset < lineEnd(line); left--) {
      offset += Character.charCount(value.codePointAt(offset));
    }
    return offset;
  }

  /** A stretch within one line for a diagnostic; what goes beyond the line is cut off. */
  public SourceSpan span(int from, int to) {
    Position at = positionAt(from);
    int end = Math.min(Math.max(to, from), lineEnd(at.line()));
    int length = Math.max(1, value.codePointCount(from, Math.max(from, end)));
    return new SourceSpan(path.value(), at.line(), at.column(), length, shownLine(at.line()));
  }

  /** A line as it is shown below a message; one that is too long to show is left out. */
  private String shownLine(int line) {
    return lineEnd(line) - lineStart(line) > MAX_SHOWN_LINE ? "" : line(line);
  }

  /** One place for a diagnostic. */
  public SourceSpan span(Position at) {
    int offset = offsetOf(at);
    return span(offset, offset + 1);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }
}
