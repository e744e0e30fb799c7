package confnotes.extract.time;

import confnotes.extract.text.Blanks;
import confnotes.extract.text.CharSet;
import confnotes.extract.text.Ornaments;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time of the programme in a line: {@code 13:00 - 13:40}, {@code 10:00～11:40}, {@code
 * 1300-1340}, {@code 09.30-10.15}, {@code 오후 2시 ~ 3시}, {@code 10시 30분}, {@code 9:00 AM – 9:50 AM}.
 *
 * <p>Only a time that stands alone at one end of a line, or makes up all of it, is the programme's:
 * inside a sentence it is something that the talk or the diary says. A length ({@code 30~40분}) is
 * no time. Hours from 1 to 6 without a mark and without a leading zero are in the afternoon,
 * because no programme runs at night.
 */
public final class TimeParser {

  private static final String HALF = "(?:오전|오후|午前|午後|[AaPp]\\.?[Mm]\\.?)";

  private static final String CLOCK =
      "(?:("
          + HALF
          + ")\\s*)?"
          + "([01]?\\d|2[0-4])"
          + "(?:\\s?:\\s?([0-5]\\d)(?!\\d)"
          + "|\\s?[시時](?!간)(?:\\s?(?:([0-5]?\\d)\\s?[분分]|(반)))?"
          + "|(?=\\s?[AaPp]\\.?[Mm]))"
          + "(?:\\s?([AaPp]\\.?[Mm]\\.?(?![A-Za-z])))?";

  /** Groups of {@link #CLOCK}, counted on in the second; by name they would be looked up. */
  private static final int HALF_BEFORE = 1;

  private static final int HOUR = 2;
  private static final int MINUTE = 3;
  private static final int MINUTE_WORD = 4;
  private static final int HALF_PAST = 5;
  private static final int HALF_BEHIND = 6;

  private static final int FIRST = 0;
  private static final int SECOND = 6;

  private static final String TO = "\\s*(?:부터|에서|から)?\\s*(?:-+|~|to|until)?\\s*";

  private static final Pattern CLOCKS =
      Pattern.compile(CLOCK + "(?:" + TO + CLOCK + ")?\\s*(?:까지|まで|~)?");

  private static final Pattern DIGITS =
      Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)\\s*[-~]\\s*([01]\\d|2[0-3])([0-5]\\d)(?!\\d)");

  private static final Pattern HOUR_RANGE =
      Pattern.compile(
          "(?:("
              + HALF
              + ")\\s*)?(\\d{1,2})\\s*[-~]\\s*(?:("
              + HALF
              + ")\\s*)?(\\d{1,2})\\s?시(?!간)");

  /** Signs that set a time at the end apart. */
  private static final String OPENING = "([\t|,";

  private static final Pattern ONLY_PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]*");

  /** A separator and at most five short words, which end as no sentence does. */
  private static final Pattern PLACE =
      Pattern.compile("\\s*[,|/@·(](?:\\s?[^\\s.!?]{1,16}(?=\\s|$)){1,5}\\s*");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[^\\p{L}\\p{N}]*(?:(?:발표|세션|강연)?\\s?(?:시간|일시)|time|when|時間)\\s*[:=]?\\s*)",
          Pattern.CASE_INSENSITIVE);

  private static final CharSet LABEL_STARTS = CharSet.of("발세강시일tw時");

  private static final int MIN_DIGITS = 4;

  private TimeParser() {}

  /** The time at the beginning of {@code text}, behind nothing but punctuation and ornaments. */
  public static Optional<TimeSpan> atStart(String text) {
    String plain = Blanks.plain(text);
    int first = Ornaments.end(plain);
    int from = LABEL_STARTS.isAt(plain, first) ? labelEnd(plain, first) : first;
    Optional<TimeSpan> span = find(plain, from);
    boolean isStart =
        span.isPresent() && span.get().from() == from && !isGlued(plain, span.get().to());
    return isStart ? span : Optional.empty();
  }

  private static int labelEnd(String text, int otherwise) {
    Matcher label = LABEL.matcher(text);
    return label.lookingAt() ? label.end() : otherwise;
  }

  /** The time at the end of {@code text}, in brackets or behind a separator. */
  public static Optional<TimeSpan> atEnd(String text) {
    String plain = Blanks.plain(text);
    int open = plain.length() - 1;
    while (open >= 0 && OPENING.indexOf(plain.charAt(open)) < 0) {
      open--;
    }
    return open < 0 ? Optional.empty() : behind(plain, open);
  }

  private static Optional<TimeSpan> behind(String plain, int open) {
    return find(plain, open + 1)
        .filter(span -> ONLY_PUNCTUATION.matcher(plain.substring(open, span.from())).matches())
        .filter(span -> ONLY_PUNCTUATION.matcher(plain.substring(span.to())).matches())
        .map(span -> new TimeSpan(span.start(), span.end(), open, plain.length()));
  }

  /** The time that makes up all of {@code text}, a label in front apart. */
  public static Optional<TimeSpan> all(String text) {
    return atStart(text)
        .filter(span -> ONLY_PUNCTUATION.matcher(text.substring(span.to())).matches());
  }

  /**
   * The time that makes up all of {@code text}, or begins it and leaves a few words for the place:
   * {@code 4:00 PM – 5:00 PM, Grand Ballroom}.
   */
  public static Optional<TimeSpan> beforePlace(String text) {
    return atStart(text)
        .filter(
            span -> {
              String rest = text.substring(span.to());
              return ONLY_PUNCTUATION.matcher(rest).matches() || PLACE.matcher(rest).matches();
            });
  }

  /** A word or number that goes on behind the time makes it something else: {@code 2:1로}. */
  private static boolean isGlued(String text, int end) {
    return end < text.length()
        && Character.isLetterOrDigit(text.charAt(end))
        && !Character.isWhitespace(text.charAt(end - 1));
  }

  private static Optional<TimeSpan> find(String text, int from) {
    int start = from;
    while (start < text.length() && !isTimeStart(text.charAt(start))) {
      start++;
    }
    return mayBegin(text, start) ? at(text, start) : Optional.empty();
  }

  private static Optional<TimeSpan> at(String text, int start) {
    if (digitsEnd(text, start) - start == MIN_DIGITS) {
      Matcher digits = from(start, DIGITS, text);
      if (digits.lookingAt()) {
        return Optional.of(ofDigits(digits));
      }
    }
    if (text.indexOf('시', start) >= 0) {
      Matcher hours = from(start, HOUR_RANGE, text);
      if (hours.lookingAt()) {
        return ofHours(hours);
      }
    }
    Matcher clocks = from(start, CLOCKS, DottedClocks.withColons(text, start));
    return clocks.lookingAt() ? ofClocks(clocks) : Optional.empty();
  }

  private static Matcher from(int start, Pattern pattern, String text) {
    return pattern.matcher(text).region(start, text.length());
  }

  /** Whether a digit or a half of the day stands at {@code start}. */
  private static boolean mayBegin(String text, int start) {
    if (start == text.length()) {
      return false;
    }
    char c = text.charAt(start);
    return isDigit(c)
        || c == '오'
        || c == '午'
        || ("AaPp".indexOf(c) >= 0
            && start + 1 < text.length()
            && ".Mm".indexOf(text.charAt(start + 1)) >= 0);
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isTimeStart(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static TimeSpan ofDigits(Matcher m) {
    LocalTime start = LocalTime.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    LocalTime end = LocalTime.of(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(4)));
    return new TimeSpan(start, Optional.of(end), m.start(), m.end());
  }

  private static Optional<TimeSpan> ofHours(Matcher m) {
    Optional<LocalTime> start = clock(m.group(2), "00", m.group(1));
    Optional<LocalTime> end = clock(m.group(4), "00", m.group(3) == null ? m.group(1) : m.group(3));
    return start.map(s -> new TimeSpan(s, end.map(e -> after(s, e)), m.start(), m.end()));
  }

  private static Optional<TimeSpan> ofClocks(Matcher m) {
    String endHalf = half(m, SECOND);
    String ownHalf = half(m, FIRST);
    String startHalf = ownHalf == null ? backwards(endHalf, m) : ownHalf;
    Optional<LocalTime> start = clock(m.group(HOUR), minute(m, FIRST), startHalf);
    String endHour = m.group(SECOND + HOUR);
    Optional<LocalTime> end =
        endHour == null
            ? Optional.empty()
            : clock(endHour, minute(m, SECOND), endHalf == null ? startHalf : endHalf);
    return start.map(s -> new TimeSpan(s, end.map(e -> after(s, e)), m.start(), trimmed(m)));
  }

  /**
   * {@code 1:00 - 1:40 PM} is in the afternoon from its beginning, {@code 11:00 - 1:00 PM} is not.
   */
  private static @Nullable String backwards(@Nullable String endHalf, Matcher m) {
    boolean rises =
        endHalf != null
            && Integer.parseInt(m.group(HOUR)) % 12
                <= Integer.parseInt(m.group(SECOND + HOUR)) % 12;
    return rises ? endHalf : null;
  }

  private static int trimmed(Matcher m) {
    return m.start() + m.group().stripTrailing().length();
  }

  private static @Nullable String half(Matcher m, int clock) {
    String before = m.group(clock + HALF_BEFORE);
    return before == null ? m.group(clock + HALF_BEHIND) : before;
  }

  private static String minute(Matcher m, int clock) {
    if (m.group(clock + HALF_PAST) != null) {
      return "30";
    }
    String minute = m.group(clock + MINUTE);
    String word = minute == null ? m.group(clock + MINUTE_WORD) : minute;
    return word == null ? "00" : word;
  }

  private static Optional<LocalTime> clock(String hour, String minute, @Nullable String half) {
    int h = Integer.parseInt(hour);
    if (h > 23) {
      return Optional.empty();
    }
    return Optional.of(LocalTime.of(inDay(h, hour, half), Integer.parseInt(minute)));
  }

  private static int inDay(int hour, String written, @Nullable String half) {
    if (half != null) {
      return hour > 12 ? hour : hour % 12 + (isLate(half) ? 12 : 0);
    }
    boolean isAfternoon = hour >= 1 && hour <= 6 && !written.startsWith("0");
    return isAfternoon ? hour + 12 : hour;
  }

  private static boolean isLate(String half) {
    return half.equals("오후") || half.equals("午後") || half.charAt(0) == 'p' || half.charAt(0) == 'P';
  }

  private static LocalTime after(LocalTime start, LocalTime end) {
    return end.isBefore(start) && end.getHour() < 12 ? end.plusHours(12) : end;
  }
}
