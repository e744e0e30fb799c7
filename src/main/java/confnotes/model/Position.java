package confnotes.model;

/**
 * A place in a source file.
 *
 * @param line line number from 1, front matter included
 * @param column character from 1, counted in code points of the NFC-normalised line
 */
public record Position(int line, int column) implements Comparable<Position> {

  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no such place: " + line + ":" + column);
    }
  }

  @Override
  public int compareTo(Position other) {
    return line == other.line
        ? Integer.compare(column, other.column)
        : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
