package confnotes.model;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param line line number from 1, front matter included
 * @param column character from 1, counted in code points of the NFC-normalised line
 */
public record Position(int line, int column) implements Comparable<Position> {

  private static final Comparator<Position> ORDER =
      Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no such place: " + line + ":" + column);
    }
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
