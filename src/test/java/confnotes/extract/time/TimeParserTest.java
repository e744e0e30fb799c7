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
        "(15:20 ~ 16:00) 제목 | 15:20 | 16:00",
        "09.30-10.15 Doorbells that phone home | 09:30 | 10:15",
        "[12.10 – 12.40] 제목 | 12:10 | 12:40",
        "1.15-2.00 Title | 13:15 | 14:00",
        "9.05am - 9.48am Title | 09:05 | 09:48",
        "AM 10:00 ~ 10:45 제목 | 10:00 | 10:45",
        "AM 11:20 ~ PM 12:30 제목 | 11:20 | 12:30",
        "PM 1:10 ~ 1:55 제목 | 13:10 | 13:55",
        "오후 2시 ~ 3시 반 제목 | 14:00 | 15:30"
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
        "24시간 운영",
        "2019.10.15 행사",
        "10.15-10.19 행사 기간",
        "10.15-10.20(금) 행사 기간",
        "1.10-1.12 릴리스",
        "1.20-1.25 릴리스",
        "7.10-7.17 릴리스",
        "10.00-20.00 ms",
        "10.05-10.10.2 업데이트"
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
