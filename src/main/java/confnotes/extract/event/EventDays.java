package confnotes.extract.event;

import confnotes.extract.time.DayParser;
import confnotes.extract.time.DaySpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When the event of a note was: its days, or at least the year. */
final class EventDays {

  /** A longer line is about something else and names the day of that. */
  private static final int MAX_CHARS = 50;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-3]\\d)(?!\\d)");

  private static final Pattern SHORT_YEAR = Pattern.compile("(?<![\\d])['’](\\d\\d)(?!\\d)");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?<!\\d)(20[0-3]\\d)\\s?[년年]\\s?\\d{1,2}\\s?[월月]"
              + "|\\b(?i:january|february|march|april|may|june|july|august|september|october"
              + "|november|december),?\\s(20[0-3]\\d)\\b");

  private EventDays() {}

  static Optional<DaySpan> find(EventSources sources) {
    return Labels.DAYS
        .in(sources.topLines())
        .flatMap(DayParser::find)
        .or(() -> DayParser.find(sources.title().raw()))
        .or(() -> inFirst(sources.firstLines()))
        .or(() -> inShort(sources.topLines()));
  }

  private static Optional<DaySpan> inFirst(List<EventText> lines) {
    for (EventText line : lines) {
      Optional<DaySpan> days = DayParser.find(line.raw());
      if (days.isPresent()) {
        return days;
      }
    }
    return Optional.empty();
  }

  private static Optional<DaySpan> inShort(List<String> lines) {
    for (String line : lines) {
      Optional<DaySpan> days = line.length() <= MAX_CHARS ? DayParser.find(line) : Optional.empty();
      if (days.isPresent()) {
        return days;
      }
    }
    return Optional.empty();
  }

  /** The year where the event is named, else from the same sources in order. */
  static Optional<EventYear> year(Naming named, EventSources sources, Optional<DaySpan> days) {
    return stated(named.source())
        .or(() -> sources.stating().stream().flatMap(text -> stated(text).stream()).findFirst())
        .or(() -> days.map(d -> new EventYear(d.start().getYear(), "the day near the top")))
        .or(() -> month(sources))
        .or(() -> sources.written().map(day -> new EventYear(day.getYear(), "the note's date")));
  }

  private static Optional<EventYear> stated(EventText text) {
    return year(text.raw()).map(year -> new EventYear(year, text.quoted()));
  }

  private static Optional<Integer> year(String text) {
    Matcher year = YEAR.matcher(text);
    if (year.find()) {
      return Optional.of(Integer.parseInt(year.group(1)));
    }
    Matcher shortYear = SHORT_YEAR.matcher(text);
    return shortYear.find()
        ? Optional.of(2000 + Integer.parseInt(shortYear.group(1)))
        : Optional.empty();
  }

  /** {@code 2023년 9월} in the first lines. */
  private static Optional<EventYear> month(EventSources sources) {
    for (EventText line : sources.firstLines()) {
      Matcher month = MONTH.matcher(line.raw());
      if (month.find()) {
        String year = month.group(1) != null ? month.group(1) : month.group(2);
        return Optional.of(new EventYear(Integer.parseInt(year), line.quoted()));
      }
    }
    return Optional.empty();
  }
}
