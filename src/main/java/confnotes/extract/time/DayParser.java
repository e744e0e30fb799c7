package confnotes.extract.time;

import confnotes.extract.text.Blanks;
import confnotes.extract.text.SparsePattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds days with their year in a line: {@code 2023년 10월 24일}, {@code 2018-09-04}, {@code
 * 2023.08.12-13}, {@code 2019년 4월 17/18일}, {@code 2024 年 6 月 20 日}, {@code 18.10.07}, {@code
 * 20191212}, {@code 18-21 April 2023}, {@code May 6, 2023}.
 */
public final class DayParser {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

  private static final Pattern WORDS =
      Pattern.compile(
          "(20\\d\\d)\\s?[년年]\\s?(\\d{1,2})\\s?[월月]\\s?(\\d{1,2})\\s?[일日]?"
              + "(?:\\s?(?:\\([^)]{1,4}\\))?\\s?[-~/,]\\s?(?:(\\d{1,2})\\s?[월月]\\s?)?(\\d{1,2})\\s?[일日])?");

  private static final SparsePattern SIGNS =
      SparsePattern.of(
          "(?<!\\d)(20\\d\\d|[12]\\d(?=\\.\\d\\d\\.\\d\\d))([-./])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})(?!\\d)\\.?"
              + "(?:\\s?(?:\\([^)]{1,4}\\))?\\s?[-~]\\s?(?:(?:20\\d\\d[-./])?(\\d{1,2})[-./])?(\\d{1,2})(?![\\d:시]))?",
          "12");

  private static final SparsePattern DIGITS =
      SparsePattern.of("(?<!\\d)(20[0-3]\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)", "2");

  private static final SparsePattern DAY_FIRST =
      SparsePattern.of(
          "(?i)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-~]\\s?(\\d{1,2})(?:st|nd|rd|th)?)?\\s(?:of\\s)?"
              + MONTH
              + ",?\\s(20\\d\\d)",
          "0123456789");

  private static final SparsePattern MONTH_FIRST =
      SparsePattern.of(
          "(?i)"
              + MONTH
              + "\\s(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-~]\\s?(\\d{1,2})(?:st|nd|rd|th)?)?,?\\s(20\\d\\d)",
          "jfmasond");

  /** Without it the patterns that begin with any letter need not be tried. */
  private static final Pattern ENGLISH_YEAR = Pattern.compile("\\s20\\d\\d");

  /** Four of the year and one of the day; two for each where the year has two. */
  private static final int MIN_DIGITS = 5;

  private DayParser() {}

  /** The first days in {@code text} that are in the calendar. */
  public static Optional<DaySpan> find(String text) {
    if (!hasDigits(text)) {
      return Optional.empty();
    }
    String plain = Blanks.plain(text);
    if (!mayHoldYear(plain)) {
      return Optional.empty();
    }
    Matcher words = WORDS.matcher(plain);
    if ((plain.indexOf('년') >= 0 || plain.indexOf('年') >= 0) && words.find()) {
      return span(words.group(1), words.group(2), words.group(3), words.group(4), words.group(5));
    }
    Optional<MatchResult> signs = SIGNS.first(plain);
    if (signs.isPresent()) {
      return ofSigns(signs.get());
    }
    Optional<MatchResult> digits = DIGITS.first(plain);
    if (digits.isPresent()) {
      return span(digits.get().group(1), digits.get().group(2), digits.get().group(3), null, null);
    }
    return ENGLISH_YEAR.matcher(plain).find() ? english(plain) : Optional.empty();
  }

  /** Times and numbers of rooms have digits, too, but hardly any the first two of a year. */
  private static boolean mayHoldYear(String plain) {
    return plain.contains("20") || plain.indexOf('.') >= 0;
  }

  private static boolean hasDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < MIN_DIGITS; i++) {
      if (isDigit(text.charAt(i))) {
        digits++;
      }
    }
    return digits == MIN_DIGITS;
  }

  private static boolean isDigit(char c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  private static Optional<DaySpan> ofSigns(MatchResult signs) {
    String year = signs.group(1).length() == 2 ? "20" + signs.group(1) : signs.group(1);
    return span(year, signs.group(3), signs.group(4), signs.group(5), signs.group(6));
  }

  private static Optional<DaySpan> english(String text) {
    Optional<MatchResult> dayFirst = DAY_FIRST.first(text);
    if (dayFirst.isPresent()) {
      MatchResult day = dayFirst.get();
      return span(day.group(4), month(day.group(3)), day.group(1), null, day.group(2));
    }
    return MONTH_FIRST
        .first(text)
        .flatMap(m -> span(m.group(4), month(m.group(1)), m.group(2), null, m.group(3)));
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
  }

  private static Optional<DaySpan> span(
      String year,
      String month,
      String day,
      @org.jspecify.annotations.Nullable String lastMonth,
      @org.jspecify.annotations.Nullable String lastDay) {
    Optional<LocalDate> start = date(year, month, day);
    Optional<LocalDate> end =
        lastDay == null
            ? Optional.empty()
            : date(year, lastMonth == null ? month : lastMonth, lastDay);
    return start.map(s -> new DaySpan(s, end.filter(e -> e.isAfter(s))));
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException notInCalendar) {
      return Optional.empty();
    }
  }
}
