package confnotes.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.render.part.YearChart;
import confnotes.render.text.Messages;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class YearChartsTest {

  private final YearCharts charts =
      new YearCharts(Workshop.of(SmallSite.of(Optional.empty()), Messages.of("ko")));

  @Test
  void yearsBetweenHaveTheirPlaceAndHeightsAreInProportion() {
    YearChart chart = chart(Map.of(2016, 10, 2018, 5));
    assertThat(chart.bars()).extracting(YearChart.Bar::year).containsExactly(2016, 2017, 2018);
    assertThat(chart.bars()).extracting(YearChart.Bar::height).containsExactly(72, 0, 36);
    assertThat(chart.bars()).allMatch(bar -> bar.y() + bar.height() == chart.baseline());
    assertThat(chart.summary()).isEqualTo("연도별 언급: 2016년 10번, 2018년 5번");
  }

  @Test
  void smallestCountIsStillSeen() {
    assertThat(chart(Map.of(2017, 1000, 2018, 1)).bars().get(1).height()).isEqualTo(2);
  }

  @Test
  void longSpanIsDrawnFromItsEndAndSaidInFull() {
    Map<Integer, Integer> counts =
        IntStream.rangeClosed(2000, 2024).boxed().collect(Collectors.toMap(y -> y, y -> 1));
    YearChart chart = chart(counts);
    assertThat(chart.bars().get(0).year()).isEqualTo(2011);
    assertThat(chart.summary()).contains("2000년 1번");
  }

  @Test
  void withoutYearsThereIsNoDrawing() {
    assertThat(charts.chart(new TreeMap<>())).isEmpty();
  }

  private YearChart chart(Map<Integer, Integer> counts) {
    return charts.chart(new TreeMap<>(counts)).orElseThrow();
  }
}
