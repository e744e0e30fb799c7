package confnotes.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatedTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13:00 - 13:40 | 13:00 | 13:40",
        "3월 4일 오후 2시 ~ 3시 | 14:00 | 15:00",
        "3월 4일(토) 오후 2시 ~ 3시 반 | 14:00 | 15:30",
        "일시 : 2021년 3월 4일 (목) 오후 2시 ~ 오후 3시 20분 | 14:00 | 15:20",
        "일시: 2021.03.04 14:00 ~ 14:50 | 14:00 | 14:50",
        "5/3(목) 14:00-15:00 | 14:00 | 15:00",
        "Thu, May 6, 2:00 PM - 2:45 PM, Grand Ballroom | 14:00 | 14:45",
        "6 May 2021, 9.30-10.15 | 09:30 | 10:15",
        "日時：2021年3月4日（木）14時〜15時 | 14:00 | 15:00"
      })
  void readsTheTimeBehindADay(String line, String start, String end) {
    TimeSpan span = DatedTimes.find(line).orElseThrow();
    assertEquals(start, span.start().toString());
    assertEquals(end, span.end().orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3월 4일 오후 2시",
        "2021년 3월 4일 ~ 6일",
        "3월 4일 오후 2시 ~ 3시에 서버가 죽었고 모두가 그 사실을 저녁에야 알게 되었다",
        "5/3 빌드",
        "버전 1.2.3 - 1.2.4"
      })
  void leavesDaysAndSentencesAlone(String line) {
    assertTrue(DatedTimes.find(line).isEmpty(), () -> DatedTimes.find(line).toString());
  }
}
