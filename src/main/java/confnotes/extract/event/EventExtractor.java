package confnotes.extract.event;

import confnotes.extract.text.Line;
import confnotes.extract.time.DayParser;
import confnotes.extract.time.DaySpan;
import confnotes.model.EventClaim;
import confnotes.model.SourceNote;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads which event a note was written at: series, edition, year, days and place.
 *
 * <p>What the author states in the front matter goes unchanged. Else the sources are asked in the
 * order of how surely they speak of the event itself: title, first heading, tags and categories,
 * file name, the first lines, the links of the first lines. The year comes from where the series
 * was named, then from the same sources in order.
 */
public final class EventExtractor {

  private static final int MAX_DAY_LINE = 50;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-3]\\d)(?!\\d)");

  private static final Pattern SHORT_YEAR = Pattern.compile("(?<![\\d])['’](\\d\\d)(?!\\d)");

  private static final Pattern DAYS_LABEL =
      Pattern.compile(
          "^[^\\p{L}]*(?:일시|날짜|기간|일자|일정|date|when|日時|開催日)\\s*[:：=]\\s*(.+)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PLACE_LABEL =
      Pattern.compile(
          "^[^\\p{L}]*(?:장소|위치|place|venue|where|location|会場|場所)\\s*[:：=]\\s*(.{2,60})$",
          Pattern.CASE_INSENSITIVE);

  /** Parts of a user group that meet on their own: {@code AWSKRUG 서버리스 소모임}. */
  private static final String GROUP_WORD = "소모임";

  private static final Pattern GROUP = Pattern.compile("[\\p{L}\\p{N}&]+ " + GROUP_WORD);

  /** A short name in running text is too often another word. */
  private static final int MIN_TOLD_CHARS = 6;

  private final NamedList series = new NamedList("event-series.txt");
  private final NamedList editions = new NamedList("editions.txt");
  private final UnknownSeries unknown = new UnknownSeries();

  /** The event of {@code note}; absent when it names none. */
  public Optional<EventClaim> find(SourceNote note, String title, List<Line> lines) {
    if (note.metadata().event().isPresent()) {
      return note.metadata().event();
    }
    EventSources sources = new EventSources(note, title, lines);
    return named(sources).map(found -> claim(found, sources));
  }

  /** A series and the text that names it. */
  private record Found(String series, EventText source) {}

  private Optional<Found> named(EventSources sources) {
    return known(sources.stating(), 1)
        .or(() -> linked(sources))
        .or(() -> unlisted(sources.title()))
        .or(() -> opened(sources))
        .or(() -> known(sources.telling(), MIN_TOLD_CHARS));
  }

  private Optional<Found> known(Stream<EventText> texts, int minLength) {
    return texts
        .flatMap(text -> series.find(text, minLength).map(name -> new Found(name, text)).stream())
        .findFirst();
  }

  private Optional<Found> unlisted(EventText text) {
    return unknown.find(text.raw()).map(name -> new Found(name, text));
  }

  /** A short first line names the event where a note has no title of its own. */
  private Optional<Found> opened(EventSources sources) {
    return sources.firstLines().stream()
        .limit(1)
        .filter(line -> line.raw().length() <= MAX_DAY_LINE)
        .flatMap(line -> unlisted(line).stream())
        .findFirst();
  }

  private Optional<Found> linked(EventSources sources) {
    return sources.links().stream()
        .flatMap(link -> series.find(new EventText(link), MIN_TOLD_CHARS).stream())
        .map(name -> new Found(name, sources.title()))
        .findFirst();
  }

  private EventClaim claim(Found found, EventSources sources) {
    Optional<DaySpan> days = days(sources);
    Optional<Integer> year = year(found, sources, days);
    Optional<DaySpan> fitting =
        days.filter(d -> year.isEmpty() || year.get() == d.start().getYear());
    return new EventClaim(
        found.series(),
        edition(found, sources),
        year,
        fitting.map(DaySpan::start),
        fitting.flatMap(DaySpan::end),
        labelled(sources, PLACE_LABEL),
        Optional.empty());
  }

  private Optional<String> edition(Found found, EventSources sources) {
    return group(found, sources)
        .or(() -> edition(found, found.source()))
        .or(() -> edition(found, sources.heading()));
  }

  private Optional<String> edition(Found found, EventText text) {
    return editions
        .find(text)
        .filter(name -> !EventText.spaced(found.series()).contains(EventText.spaced(name)));
  }

  private Optional<String> group(Found found, EventSources sources) {
    return Stream.concat(Stream.of(found.source()), sources.firstLines().stream().limit(2))
        .filter(text -> text.raw().length() <= MAX_DAY_LINE && text.raw().contains(GROUP_WORD))
        .filter(text -> series.find(text).isPresent())
        .flatMap(text -> GROUP.matcher(text.raw()).results().map(MatchResult::group))
        .findFirst();
  }

  private static Optional<Integer> year(Found found, EventSources sources, Optional<DaySpan> days) {
    return year(found.source().raw())
        .or(() -> sources.stating().flatMap(s -> year(s.raw()).stream()).findFirst())
        .or(() -> days.map(d -> d.start().getYear()))
        .or(() -> sources.written().map(LocalDate::getYear));
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

  private static Optional<DaySpan> days(EventSources sources) {
    return labelled(sources, DAYS_LABEL)
        .flatMap(DayParser::find)
        .or(() -> DayParser.find(sources.title().raw()))
        .or(() -> first(sources.firstLines().stream().map(EventText::raw)))
        .or(() -> first(sources.topLines().stream().filter(line -> line.length() <= MAX_DAY_LINE)));
  }

  private static Optional<DaySpan> first(Stream<String> lines) {
    return lines.flatMap(line -> DayParser.find(line).stream()).findFirst();
  }

  private static Optional<String> labelled(EventSources sources, Pattern label) {
    for (String line : sources.topLines()) {
      Matcher matcher = label.matcher(line);
      if (hasColon(line) && matcher.matches()) {
        return Optional.of(matcher.group(1).strip());
      }
    }
    return Optional.empty();
  }

  private static boolean hasColon(String line) {
    return line.indexOf(':') >= 0 || line.indexOf('：') >= 0 || line.indexOf('=') >= 0;
  }
}
