package confnotes.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateTextTest {

  private final DateText korean = new DateText(Messages.of("ko"));
  private final DateText english = new DateText(Messages.of("en"));

  @Test
  void dayIsWrittenAsTheLanguageDoes() {
    LocalDate day = LocalDate.of(2018, 12, 5);
    assertEquals("2018년 12월 5일", korean.day(day));
    assertEquals("5 December 2018", english.day(day));
  }

  @Test
  void rangeSaysOnceWhatBothDaysShare() {
    LocalDate start = LocalDate.of(2018, 4, 18);
    assertEquals("2018년 4월 18–19일", korean.range(start, Optional.of(LocalDate.of(2018, 4, 19))));
    assertEquals("18–19 April 2018", english.range(start, Optional.of(LocalDate.of(2018, 4, 19))));
    assertEquals(
        "2018년 4월 18일 – 5월 2일", korean.range(start, Optional.of(LocalDate.of(2018, 5, 2))));
    assertEquals(
        "2018년 4월 18일 – 2019년 1월 2일", korean.range(start, Optional.of(LocalDate.of(2019, 1, 2))));
  }

  @Test
  void rangeOfOneDayIsThatDay() {
    LocalDate day = LocalDate.of(2018, 4, 18);
    assertEquals("2018년 4월 18일", korean.range(day, Optional.empty()));
    assertEquals("2018년 4월 18일", korean.range(day, Optional.of(day)));
  }

  @Test
  void yearsAndTimes() {
    assertEquals("2018년", korean.years(2018, 2018));
    assertEquals("2016–2018", english.years(2016, 2018));
    assertEquals("09:05", DateText.time(LocalTime.of(9, 5)));
  }
}
