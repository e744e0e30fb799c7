package confnotes.extract.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Clocks with a dot, as in {@code 09.30-10.15} and {@code 9.30am – 10.15am}.
 *
 * <p>Days ({@code 10.15-10.19}), versions ({@code 1.10-1.12}) and decimals look alike. What is
 * marked as morning or afternoon is a time; the rest only when it spans what a part of a programme
 * lasts and both minutes are multiples of five, as programmes have them.
 */
final class DottedClocks {

  private static final String MARK = "(\\s?[AaPp]\\.?[Mm]\\.?(?![A-Za-z]))?";

  private static final Pattern RANGE =
      Pattern.compile(
          "((?:오전|오후|[AaPp]\\.?[Mm]\\.?)\\s?)?([01]?\\d|2[0-3])\\.([0-5]\\d)"
              + MARK
              + "\\s*(?:[-~]|to|until)\\s*([01]?\\d|2[0-3])\\.([0-5]\\d)(?!\\.?\\d)"
              + MARK
              + "(?!\\s*\\([월화수목금토일月火水木金土日]\\))");

  private static final int FIRST_MORNING_HOUR = 7;
  private static final int SHORTEST = 5;
  private static final int SHORTEST_OF_AFTERNOON = 25;
  private static final int LONGEST = 6 * 60;
  private static final int HALF_DAY = 12 * 60;

  private DottedClocks() {}

  /** {@code text} with colons in the range that begins at {@code start}, if one does. */
  static String withColons(String text, int start) {
    if (text.indexOf('.', start) < 0) {
      return text;
    }
    Matcher range = RANGE.matcher(text).region(start, text.length());
    if (!range.lookingAt() || !(isMarked(range) || isOfProgramme(range))) {
      return text;
    }
    StringBuilder clocks = new StringBuilder(text);
    clocks.setCharAt(range.end(2), ':');
    clocks.setCharAt(range.end(5), ':');
    return clocks.toString();
  }

  private static boolean isMarked(Matcher range) {
    return isThere(range.group(1)) || isThere(range.group(4)) || isThere(range.group(7));
  }

  private static boolean isThere(@Nullable String mark) {
    return mark != null;
  }

  private static boolean isOfProgramme(Matcher range) {
    int start = minutes(range, 2);
    int end = minutes(range, 5);
    int length = (end < start ? end + HALF_DAY : end) - start;
    boolean isPlain = range.group(2).length() == 2 || start >= FIRST_MORNING_HOUR * 60;
    return start % 5 == 0
        && end % 5 == 0
        && length >= (isPlain ? SHORTEST : SHORTEST_OF_AFTERNOON)
        && length <= LONGEST;
  }

  private static int minutes(Matcher range, int hour) {
    return Integer.parseInt(range.group(hour)) * 60 + Integer.parseInt(range.group(hour + 1));
  }
}
