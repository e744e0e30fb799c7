package confnotes.extract.time;

import confnotes.extract.text.Blanks;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the time in a line that tells when one talk was and nothing else: {@code 13:00 - 13:40},
 * {@code 9월 9일 오후 2시 ~ 3시}, {@code 일시 : 2023년 12월 7일 (목) 오후 2시 ~ 3시 20분}, {@code Tue, May 6, 2:00
 * PM – 2:45 PM, Grand Ballroom}.
 */
public final class DatedTimes {

  private static final String WEEKDAY =
      "[(\\[]?(?:[월화수목금토일](?:요일)?|[月火水木金土日](?:曜日?)?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)(?!\\p{L})\\.?[)\\]]?";

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

  private static final String DAY =
      "(?:(?:20)?\\d\\d\\s?[년年./-]\\s?)?\\d{1,2}\\s?[월月./-]\\s?\\d{1,2}\\s?[일日]?\\.?(?![\\d:])"
          + ("|(?:"
              + MONTH
              + "\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s"
              + MONTH
              + ")")
          + "(?:,?\\s20\\d\\d)?";

  private static final Pattern IN_FRONT =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*(?:[\\p{L}]{2,10}(?:\\s[\\p{L}]{1,10})?\\s*:\\s*)?"
              + ("(?:" + WEEKDAY + "[\\s,]*)?")
              + ("(?:" + DAY + ")")
              + ("(?:\\s*" + WEEKDAY + ")?")
              + "[\\s,|·/@-]*",
          Pattern.CASE_INSENSITIVE);

  private static final int MAX_CHARS = 100;

  private DatedTimes() {}

  /** The time, where {@code text} has a beginning and an end and no other words but a place. */
  public static Optional<TimeSpan> find(String text) {
    if (text.length() > MAX_CHARS) {
      return Optional.empty();
    }
    return TimeParser.beforePlace(text)
        .or(() -> behindDay(Blanks.plain(text)))
        .filter(time -> time.end().isPresent());
  }

  private static Optional<TimeSpan> behindDay(String text) {
    Matcher day = IN_FRONT.matcher(text);
    if (!day.lookingAt() || day.end() == text.length()) {
      return Optional.empty();
    }
    int from = day.end();
    return TimeParser.beforePlace(text.substring(from))
        .map(t -> new TimeSpan(t.start(), t.end(), t.from() + from, t.to() + from));
  }
}
