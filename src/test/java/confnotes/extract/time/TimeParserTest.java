package confnotes.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13:00 - 13:40 겨울잠 자는 서버 | 13:00 | 13:40",
        "10:00～11:40  빵 굽는 파이프라인 | 10:00 | 11:40",
        "10:00〜11:40 パン | 10:00 | 11:40",
        "10:00~11:40 제목 | 10:00 | 11:40",
        "10:00 – 11:40 제목 | 10:00 | 11:40",
        "1300-1340 제목 | 13:00 | 13:40",
        "오후 2시 ~ 3시 제목 | 14:00 | 15:00",
        "오후 2시 30분 ~ 3시 10분: 제목 | 14:30 | 15:10",
        "10시 30분 ~ 11시 | 10:30 | 11:00",
        "2:30 PM - 3:10 PM Title | 14:30 | 15:10",
        "11:00 - 1:00 PM Title | 11:00 | 13:00",
        "9:00am–9:50am Title | 09:00 | 09:50",
        "1:30 ~ 2:10 제목 | 13:30 | 14:10",
        "🕐 13:00부터 13:40까지 제목 | 13:00 | 13:40",
        "[13:00-13:40] 제목 | 13:00 | 13:40",
        "시간 : 13:00 ~ 13:40 | 13:00 | 13:40",
        "(15:20 ~ 16:00) 제목 | 15:20 | 16:00"
      })
  void readsTheTimeAtTheBeginningOfALine(String line, String start, String end) {
    TimeSpan span = TimeParser.atStart(line).orElseThrow();
    assertEquals(start, span.start().toString());
    assertEquals(end, span.end().orElseThrow().toString());
  }

  @Test
  void readsAStartWithoutAnEnd() {
    TimeSpan span = TimeParser.atStart("15:00 제목").orElseThrow();
    assertEquals("15:00", span.start().toString());
    assertTrue(span.end().isEmpty());
    assertEquals(" 제목", "15:00 제목".substring(span.to()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30~40분 정도 걸렸다",
        "3시간 걸렸다",
        "2023년 5월",
        "5가지 방법",
        "2:1로 나눈다",
        "1.5배 빨라졌다",
        "서버는 10:00에 시작한다",
        "24시간 운영"
      })
  void leavesLengthsAndNumbersAlone(String line) {
    assertTrue(TimeParser.atStart(line).isEmpty(), () -> TimeParser.atStart(line).toString());
  }

  @Test
  void readsATimeWithThePlaceBehind() {
    TimeSpan span = TimeParser.beforePlace("4:00 PM – 5:00 PM, Grand Ballroom").orElseThrow();
    assertEquals("16:00", span.start().toString());
    assertEquals("17:00", span.end().orElseThrow().toString());
    assertTrue(TimeParser.beforePlace("13:00 - 13:40 / 3층 소회의실").isPresent());
    assertTrue(TimeParser.beforePlace("13:00 - 13:40 빵 굽는 파이프라인").isEmpty());
    assertTrue(TimeParser.beforePlace("13:00 - 13:40, 그 뒤로 한 시간 더 줄을 서서 기다렸다").isEmpty());
  }

  @Test
  void readsATimeInBracketsAtTheEnd() {
    TimeSpan span = TimeParser.atEnd("제목 (13:00~13:40)").orElseThrow();
    assertEquals("13:40", span.end().orElseThrow().toString());
    assertEquals("제목 ", "제목 (13:00~13:40)".substring(0, span.from()));
    assertTrue(TimeParser.atEnd("제목 (v13:00 기준 설명)").isEmpty());
  }
}
