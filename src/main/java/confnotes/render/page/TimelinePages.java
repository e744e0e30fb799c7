package confnotes.render.page;

import confnotes.model.Event;
import confnotes.model.Permalink;
import confnotes.render.page.Part.Kind;
import confnotes.render.part.EventLine;
import confnotes.render.part.Link;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the timeline over all years, and a page for each of them. */
final class TimelinePages {

  static final Permalink TIMELINE = new Permalink("timeline/");

  /** Years told in detail; of those before, events and services alone. */
  private static final int DETAILED_YEARS = 2;

  private static final int EVENTS_A_YEAR = 4;
  private static final int SESSIONS_AN_EVENT = 4;
  private static final int SERVICES_AN_EVENT = 6;
  private static final int SERVICES_AN_OLD_EVENT = 3;
  private static final int ALL_SESSIONS_AN_EVENT = 8;
  private static final int NAMED_EVENTS = 4;
  private static final int EVENTS_A_PAGE = Matrices.MAX_EVENTS;

  private final Workshop workshop;
  private final Lines lines;

  TimelinePages(Workshop workshop) {
    this.workshop = workshop;
    this.lines = new Lines(workshop);
  }

  /** Address of a year's own page. */
  static Permalink year(int year) {
    return new Permalink(TIMELINE.value() + year + "/");
  }

  Stream<PageSource> sources() {
    return Stream.of(new PageSource(new Part(Kind.PAGE, TIMELINE.value()), this::pages));
  }

  private Stream<PageModel> pages() {
    Matrices matrices = new Matrices(workshop);
    NavigableMap<Integer, List<Event>> years = new EventYears(workshop).known();
    return Stream.concat(
        Stream.of(timeline(years, matrices)),
        years.keySet().stream().flatMap(year -> pages(years, year, matrices)));
  }

  private Stream<YearPage> pages(
      NavigableMap<Integer, List<Event>> years, int year, Matrices matrices) {
    return Paging.slices(year(year), years.getOrDefault(year, List.of()), EVENTS_A_PAGE).stream()
        .map(slice -> page(years, year, slice, matrices));
  }

  private TimelinePage timeline(NavigableMap<Integer, List<Event>> years, Matrices matrices) {
    List<Event> events = List.copyOf(workshop.site().events());
    String description =
        years.isEmpty()
            ? workshop.text("timeline.descriptionUndated")
            : workshop.text(
                "timeline.description",
                String.valueOf(years.firstKey()),
                String.valueOf(years.lastKey()));
    return new TimelinePage(
        workshop
            .frames()
            .listed(TIMELINE, workshop.text("timeline"), description, List.of(), Map.of()),
        Workshop.joined(
            years.isEmpty() ? "" : workshop.dates().years(years.firstKey(), years.lastKey()),
            workshop.text("count.events", events.size()),
            lines.eventFigures(events)),
        new EventYears(workshop).years(events, EVENTS_A_YEAR, event -> line(years, event)),
        matrices.ofAll(events, years));
  }

  private EventLine line(NavigableMap<Integer, List<Event>> years, Event event) {
    boolean isDetailed =
        years.descendingKeySet().stream()
            .limit(DETAILED_YEARS)
            .anyMatch(year -> event.year().filter(year::equals).isPresent());
    return isDetailed
        ? lines.event(event, SESSIONS_AN_EVENT, SERVICES_AN_EVENT)
        : lines.event(event, 0, SERVICES_AN_OLD_EVENT);
  }

  private YearPage page(
      NavigableMap<Integer, List<Event>> years,
      int year,
      Paging.Slice<Event> slice,
      Matrices matrices) {
    List<Event> events = years.getOrDefault(year, List.of());
    return new YearPage(
        frame(year, events, slice),
        Workshop.joined(workshop.text("count.events", events.size()), lines.eventFigures(events)),
        slice.items().stream()
            .map(event -> lines.event(event, ALL_SESSIONS_AN_EVENT, SERVICES_AN_EVENT))
            .toList(),
        matrices.ofEvents(slice.items()),
        Optional.ofNullable(years.lowerKey(year)).map(TimelinePages::link),
        Optional.ofNullable(years.higherKey(year)).map(TimelinePages::link),
        slice.pager());
  }

  private Frame frame(int year, List<Event> events, Paging.Slice<Event> slice) {
    String named =
        events.stream().limit(NAMED_EVENTS).map(Event::name).collect(Collectors.joining(", "));
    return workshop
        .frames()
        .listed(
            slice.at(),
            Paging.titled(workshop.text("year.title", String.valueOf(year)), slice.number()),
            workshop.text("year.description", String.valueOf(year), named),
            List.of(workshop.frames().part("timeline", TIMELINE.value())),
            Map.of());
  }

  private static Link link(int year) {
    return Link.to(String.valueOf(year), year(year));
  }
}
