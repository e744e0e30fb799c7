package confnotes.render.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Days and times as people write them. Month names come from the messages and not from the JDK,
 * whose locale data differ between versions.
 */
public final class DateText {

  private final Messages messages;

  public DateText(Messages messages) {
    this.messages = messages;
  }

  /** {@code 2018년 12월 12일}, {@code 12 December 2018}. */
  public String day(LocalDate day) {
    return messages.format("date.day", day.getYear(), month(day), day.getDayOfMonth());
  }

  /** {@code 2018년 4월 18–19일}: what two days have in common is said once. */
  public String range(LocalDate start, Optional<LocalDate> end) {
    LocalDate last = end.orElse(start);
    if (!last.isAfter(start)) {
      return day(start);
    }
    if (start.getYear() != last.getYear()) {
      return messages.format("date.range", day(start), day(last));
    }
    String form = start.getMonth() == last.getMonth() ? "date.rangeInMonth" : "date.rangeInYear";
    return messages.format(
        form,
        start.getYear(),
        month(start),
        start.getDayOfMonth(),
        month(last),
        last.getDayOfMonth());
  }

  /** {@code 2016년}, {@code 2016–2018년}. */
  public String years(int first, int last) {
    return first == last
        ? messages.format("date.year", String.valueOf(first))
        : messages.format("date.years", String.valueOf(first), String.valueOf(last));
  }

  /** {@code 09:30}. */
  public static String time(LocalTime time) {
    return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private String month(LocalDate day) {
    return messages.format("date.month." + day.getMonthValue());
  }
}
