package confnotes.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023년 10월 24일 (화) 오전 9시 | 2023-10-24 |",
        "2018-09-04 (화) 10시 ~ 17시 | 2018-09-04 |",
        "2023.08.12-13 | 2023-08-12 | 2023-08-13",
        "2019년 4월 17/18일 | 2019-04-17 | 2019-04-18",
        "2019년 4월 30일 ~ 5월 2일 | 2019-04-30 | 2019-05-02",
        "2024 年 6 月 20 日 | 2024-06-20 |",
        "후기 18.10.07 | 2018-10-07 |",
        "20191212 | 2019-12-12 |",
        "2023-05-08-title | 2023-05-08 |",
        "18th-21st of April 2023 | 2023-04-18 | 2023-04-21",
        "May 6, 2023 | 2023-05-06 |",
        "2022.11.24.(목) 강당 | 2022-11-24 |"
      })
  void readsDays(String text, LocalDate start, LocalDate end) {
    DaySpan span = DayParser.find(text).orElseThrow();
    assertEquals(start, span.start());
    assertEquals(end, span.end().orElse(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016", "2024-13-02", "10.24", "v1.10.07", "20~30명", "99999999"})
  void leavesOtherNumbersAlone(String text) {
    assertTrue(DayParser.find(text).isEmpty(), () -> DayParser.find(text).toString());
  }
}
