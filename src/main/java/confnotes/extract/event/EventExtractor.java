package confnotes.extract.event;

import confnotes.extract.text.Line;
import confnotes.extract.time.DaySpan;
import confnotes.model.EventClaim;
import confnotes.model.SourceNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:(?<=(?:KRUG|krug|사용자모임|사용자 모임)\\s)(?:[\\p{L}\\p{N}&]+ ){2,3}|[\\p{L}\\p{N}&]+ )"
              + GROUP_WORD);

  private static final Pattern PIECES = Pattern.compile("\\s+[-–—|]\\s+|:\\s+");

  /** What is told again in a town named behind was held elsewhere. */
  private static final Pattern RECAP = Pattern.compile("re:?cap\\b|리캡", Pattern.CASE_INSENSITIVE);

  private final NamedList editions = new NamedList("editions.txt");
  private final NamedList series = new NamedList("event-series.txt");
  private final SeriesFinder finder = new SeriesFinder(series, editions);

  /** The event of {@code note}; absent when it names none. */
  public Optional<FoundEvent> find(SourceNote note, String title, List<Line> lines) {
    if (note.metadata().event().isPresent()) {
      List<String> reasons = List.of("the front matter says so under event");
      return note.metadata().event().map(claim -> new FoundEvent(claim, reasons));
    }
    EventSources sources = new EventSources(note, title, lines);
    return finder.find(sources).map(named -> found(named, sources));
  }

  /** The event of {@code note} where only the talks in it show that its title names one. */
  public Optional<FoundEvent> findByDay(SourceNote note, String title, List<Line> lines) {
    EventSources sources = new EventSources(note, title, lines);
    return finder.findByDay(sources).map(named -> found(named, sources));
  }

  private FoundEvent found(Naming named, EventSources sources) {
    Optional<DaySpan> days = EventDays.find(sources);
    Optional<EventYear> year = EventDays.year(named, sources, days);
    Optional<DaySpan> fitting =
        days.filter(d -> year.isEmpty() || year.get().value() == d.start().getYear());
    Optional<String> place = Labels.PLACE.in(sources.topLines());
    EventClaim claim =
        new EventClaim(
            named.series(),
            edition(named, sources),
            year.map(EventYear::value),
            fitting.map(DaySpan::start),
            fitting.flatMap(DaySpan::end),
            place,
            Optional.empty());
    return new FoundEvent(claim, reasons(named, year, place));
  }

  private static List<String> reasons(
      Naming named, Optional<EventYear> year, Optional<String> place) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        named.origin().place() + " " + named.source().quoted() + " names it: " + named.reason());
    year.ifPresent(y -> reasons.add("the year " + y.value() + " is that of " + y.from()));
    place.ifPresent(p -> reasons.add("the place stands behind a label near the top"));
    return reasons;
  }

  private Optional<String> edition(Naming named, EventSources sources) {
    return named
        .edition()
        .or(() -> group(named, sources))
        .or(() -> edition(named, named.source()))
        .or(() -> edition(named, sources.heading()));
  }

  /** The place in the piece of {@code text} that names the series, or else anywhere in it. */
  private Optional<String> edition(Naming named, EventText text) {
    Optional<String> inName = editions.find(new EventText(named.series()));
    for (String piece : PIECES.split(text.raw())) {
      EventText part = new EventText(piece);
      if (series.find(part).filter(named.series()::equals).isPresent()) {
        Optional<String> place = editions.find(part).filter(name -> !isIn(inName, name));
        if (place.isPresent()) {
          Matcher recap = RECAP.matcher(piece);
          return recap.find()
              ? editions.find(new EventText(piece.substring(0, recap.start())))
              : place;
        }
      }
    }
    return editions.find(text).filter(name -> !isIn(inName, name));
  }

  private static boolean isIn(Optional<String> inName, String place) {
    return inName.equals(Optional.of(place));
  }

  private Optional<String> group(Naming named, EventSources sources) {
    Stream<EventText> texts = Stream.of(named.source());
    if (sources.tells(GROUP_WORD)) {
      texts = Stream.concat(texts, sources.telling().stream());
    }
    return texts
        .filter(text -> text.raw().length() <= MAX_GROUP_CHARS && text.raw().contains(GROUP_WORD))
        .filter(text -> series.find(text).isPresent())
        .flatMap(text -> GROUP.matcher(text.raw()).results().map(MatchResult::group))
        .findFirst();
  }
}
