package confnotes.render.page;

import confnotes.render.part.YearChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Draws mentions by year. */
final class YearCharts {

  private static final int COLUMN = 44;
  private static final int BAR = 28;
  private static final int TOP = 18;
  private static final int FULL = 72;
  private static final int LABELS = 22;

  /** A longer span than this is drawn from its end. */
  private static final int MAX_YEARS = 14;

  private final Workshop workshop;

  YearCharts(Workshop workshop) {
    this.workshop = workshop;
  }

  /** The drawing of counts by year; absent when no year is known. */
  Optional<YearChart> chart(SortedMap<Integer, Integer> counts) {
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    int last = counts.lastKey();
    int first = Math.max(counts.firstKey(), last - MAX_YEARS + 1);
    int highest = counts.tailMap(first).values().stream().mapToInt(n -> n).max().orElse(1);
    List<YearChart.Bar> bars = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      bars.add(bar(year, counts.getOrDefault(year, 0), highest, bars.size() * COLUMN));
    }
    return Optional.of(
        new YearChart(
            bars.size() * COLUMN, TOP + FULL + LABELS, TOP + FULL, bars, summary(counts)));
  }

  private static YearChart.Bar bar(int year, int count, int highest, int left) {
    int height = count == 0 ? 0 : Math.max(2, Math.round((float) count * FULL / highest));
    int x = left + (COLUMN - BAR) / 2;
    return new YearChart.Bar(year, count, x, TOP + FULL - height, BAR, height, left + COLUMN / 2);
  }

  private String summary(SortedMap<Integer, Integer> counts) {
    String years =
        counts.entrySet().stream()
            .map(e -> workshop.text("tag.chartYear", String.valueOf(e.getKey()), e.getValue()))
            .collect(Collectors.joining(", "));
    return workshop.text("tag.chart", years);
  }
}
