package confnotes.diagnostic;

import java.util.Objects;

/**
 * A stretch of one line of a file, or a whole file.
 *
 * @param path path as people type it, {@code /}-separated, relative to the project folder, for
 *     example {@code seeds/2018/summit.md}
 * @param line line number from 1, front matter included; 0 when the span is the whole file
 * @param column first character from 1, in code points; 0 when the span is a whole line
 * @param length number of code points from {@code column}, at least 1 where there is a column
 * @param lineText the text of that line, shown under the message; empty when there is none to show
 */
public record SourceSpan(String path, int line, int column, int length, String lineText) {

  public SourceSpan {
    Objects.requireNonNull(path);
    Objects.requireNonNull(lineText);
    if (line < 0 || column < 0 || length < 0 || (line == 0 && column > 0)) {
      throw new IllegalArgumentException("no such place: " + path + ":" + line + ":" + column);
    }
  }

  /** The whole file at {@code path}. */
  public static SourceSpan file(String path) {
    return new SourceSpan(path, 0, 0, 0, "");
  }

  /** One character at {@code line:column}, without the text of the line. */
  public static SourceSpan at(String path, int line, int column) {
    return new SourceSpan(path, line, column, column == 0 ? 0 : 1, "");
  }

  /** {@code path}, {@code path:line} or {@code path:line:column}, as far as the place is known. */
  public String place() {
    if (line == 0) {
      return path;
    }
    return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
  }
}
