package confnotes.extract.event;

import confnotes.extract.text.Line;
import confnotes.extract.time.DaySpan;
import confnotes.model.EventClaim;
import confnotes.model.SourceNote;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads which event a note was written at: series, edition, year, days and place.
 *
 * <p>What the author states in the front matter goes unchanged. Else {@link SeriesFinder} says what
 * names the event. The year comes from where the series was named, then from the same sources in
 * order.
 */
public final class EventExtractor {

  /** A longer text names groups of others. */
  private static final int MAX_GROUP_CHARS = 50;

  private static final String GROUP_WORD = "소모임";

  /** Parts of a user group that meet on their own: {@code AWSKRUG 서버리스 소모임}. */
  private static final Pattern GROUP = Pattern.compile("[\\p{L}\\p{N}&]+ " + GROUP_WORD);

  private final NamedList editions = new NamedList("editions.txt");
  private final NamedList series = new NamedList("event-series.txt");
  private final SeriesFinder finder = new SeriesFinder(series, editions);

  /** The event of {@code note}; absent when it names none. */
  public Optional<FoundEvent> find(SourceNote note, String title, List<Line> lines) {
    if (note.metadata().event().isPresent()) {
      return note.metadata().event().map(claim -> found(claim, Origin.FRONT_MATTER, "event", ""));
    }
    EventSources sources = new EventSources(note, title, lines);
    return finder
        .find(sources)
        .map(
            named ->
                found(claim(named, sources), named.origin(), named.source().raw(), named.reason()));
  }

  private static FoundEvent found(EventClaim claim, Origin origin, String text, String reason) {
    String place = origin.place() + " \"" + text + "\"";
    return new FoundEvent(claim, reason.isEmpty() ? place : place + ": " + reason);
  }

  private EventClaim claim(Naming named, EventSources sources) {
    Optional<DaySpan> days = EventDays.find(sources);
    Optional<Integer> year = EventDays.year(named, sources, days);
    Optional<DaySpan> fitting =
        days.filter(d -> year.isEmpty() || year.get() == d.start().getYear());
    return new EventClaim(
        named.series(),
        edition(named, sources),
        year,
        fitting.map(DaySpan::start),
        fitting.flatMap(DaySpan::end),
        Labels.PLACE.in(sources.topLines()),
        Optional.empty());
  }

  private Optional<String> edition(Naming named, EventSources sources) {
    return named
        .edition()
        .or(() -> group(named, sources))
        .or(() -> edition(named, named.source()))
        .or(() -> edition(named, sources.heading()));
  }

  private Optional<String> edition(Naming named, EventText text) {
    Optional<String> inName = editions.find(new EventText(named.series()));
    return editions.find(text).filter(name -> !inName.equals(Optional.of(name)));
  }

  private Optional<String> group(Naming named, EventSources sources) {
    return Stream.concat(Stream.of(named.source()), sources.telling().stream())
        .filter(text -> text.raw().length() <= MAX_GROUP_CHARS && text.raw().contains(GROUP_WORD))
        .filter(text -> series.find(text).isPresent())
        .flatMap(text -> GROUP.matcher(text.raw()).results().map(MatchResult::group))
        .findFirst();
  }
}
