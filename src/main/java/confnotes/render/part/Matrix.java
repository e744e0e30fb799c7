package confnotes.render.part;

import java.util.List;

/**
 * Services against events or years, as a table.
 *
 * @param caption what it shows
 * @param columns heads of the columns
 * @param rows a service a row
 */
public record Matrix(String caption, List<Link> columns, List<Row> rows) {

  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A service's row.
   *
   * @param service the service
   * @param cells a cell a column
   * @param total all of them together
   */
  public record Row(Chip service, List<Cell> cells, int total) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * How often a service is mentioned in a column.
   *
   * @param count how often; empty for never
   * @param url where that is read, relative to the root; empty for never
   * @param heat 0 for never, 1 to 5 by how often
   */
  public record Cell(String count, String url, int heat) {
    public static final Cell EMPTY = new Cell("", "", 0);
  }
}
