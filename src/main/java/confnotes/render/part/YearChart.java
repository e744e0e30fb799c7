package confnotes.render.part;

import java.util.List;

/**
 * A small drawing of mentions by year.
 *
 * @param width width of the drawing in its own units
 * @param height height of the drawing in its own units, labels included
 * @param baseline where the bars stand
 * @param bars a bar a year, without gaps between first and last
 * @param summary the same figures in words
 */
public record YearChart(int width, int height, int baseline, List<Bar> bars, String summary) {

  public YearChart {
    bars = List.copyOf(bars);
  }

  /**
   * A year's bar.
   *
   * @param year the year
   * @param count how many mentions
   * @param x left edge
   * @param y upper edge
   * @param width width
   * @param height height; 0 without mentions
   * @param center where its labels are centred
   */
  public record Bar(int year, int count, int x, int y, int width, int height, int center) {}
}
