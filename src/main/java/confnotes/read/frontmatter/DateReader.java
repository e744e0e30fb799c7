package confnotes.read.frontmatter;

import confnotes.model.WrittenDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates of front matter: year, month and day joined by {@code - / .} or in Korean or Japanese
 * words, or in English ({@code May 6, 2023}), with or without a time and an offset. A date with an
 * offset is the day it was in the site's zone.
 */
final class DateReader {

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(\\d{4})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?:\\s?[日일]|\\.)?"
              + "(?:\\s*\\([^)]{1,5}\\))?(?:[T\\s]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?)?"
              + "\\s*(Z|UTC|GMT|[A-Z]{3,4}|[+-]\\d{1,2}(?::?\\d{2})?)?");

  private static final List<DateTimeFormatter> ENGLISH =
      List.of(
          DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH));

  private static final Map<String, ZoneOffset> ZONES =
      Map.of(
          "KST", ZoneOffset.ofHours(9),
          "JST", ZoneOffset.ofHours(9),
          "CET", ZoneOffset.ofHours(1),
          "CEST", ZoneOffset.ofHours(2),
          "EST", ZoneOffset.ofHours(-5),
          "EDT", ZoneOffset.ofHours(-4),
          "PST", ZoneOffset.ofHours(-8),
          "PDT", ZoneOffset.ofHours(-7));

  private final ZoneId zone;

  DateReader(ZoneId zone) {
    this.zone = zone;
  }

  /** The day; absent when {@code written} is no date of the calendar. */
  Optional<WrittenDate> read(String written) {
    String text = written.strip();
    Matcher numeric = NUMERIC.matcher(text);
    try {
      Optional<LocalDate> day = numeric.matches() ? Optional.of(day(numeric)) : english(text);
      return day.map(d -> new WrittenDate(d, text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private LocalDate day(Matcher m) {
    LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
    if (m.group(4) == null || m.group(7) == null) {
      return day;
    }
    int second = m.group(6) == null ? 0 : Math.min(number(m, 6), 59);
    LocalDateTime time = day.atTime(LocalTime.of(number(m, 4) % 24, number(m, 5), second));
    Instant moment = time.toInstant(offset(m.group(7)));
    return moment.atZone(zone).toLocalDate();
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static ZoneOffset offset(String written) {
    if (Character.isLetter(written.charAt(0))) {
      return ZONES.getOrDefault(written, ZoneOffset.UTC);
    }
    String digits = written.substring(1).replace(":", "");
    int hours =
        Integer.parseInt(digits.length() <= 2 ? digits : digits.substring(0, digits.length() - 2));
    int minutes =
        digits.length() <= 2 ? 0 : Integer.parseInt(digits.substring(digits.length() - 2));
    int sign = written.charAt(0) == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }

  private static Optional<LocalDate> english(String text) {
    for (DateTimeFormatter format : ENGLISH) {
      try {
        return Optional.of(LocalDate.parse(text, format));
      } catch (DateTimeParseException e) {
        // the next form
      }
    }
    return Optional.empty();
  }
}
