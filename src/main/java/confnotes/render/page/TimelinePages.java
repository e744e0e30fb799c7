package confnotes.render.page;

import confnotes.model.Event;
import confnotes.model.Permalink;
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

  private static final int EVENTS_A_YEAR = 6;
  private static final int SESSIONS_AN_EVENT = 4;
  private static final int SERVICES_AN_EVENT = 6;
  private static final int ALL_SESSIONS_AN_EVENT = 8;
  private static final int NAMED_EVENTS = 4;

  private final Workshop workshop;
  private final Lines lines;
  private final Matrices matrices;

  TimelinePages(Workshop workshop) {
    this.workshop = workshop;
    this.lines = new Lines(workshop);
    this.matrices = new Matrices(workshop);
  }

  /** Address of a year's own page. */
  static Permalink year(int year) {
    return new Permalink(TIMELINE.value() + year + "/");
  }

  Stream<PageModel> pages() {
    NavigableMap<Integer, List<Event>> years = new EventYears(workshop).known();
    return Stream.concat(
        Stream.of(timeline(years)), years.keySet().stream().map(year -> page(years, year)));
  }

  private TimelinePage timeline(NavigableMap<Integer, List<Event>> years) {
    List<Event> events = List.copyOf(workshop.site().events().values());
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
        new EventYears(workshop)
            .years(
                events,
                EVENTS_A_YEAR,
                event -> lines.event(event, SESSIONS_AN_EVENT, SERVICES_AN_EVENT)),
        matrices.ofAll(events, years));
  }

  private YearPage page(NavigableMap<Integer, List<Event>> years, int year) {
    List<Event> events = years.getOrDefault(year, List.of());
    return new YearPage(
        frame(year, events),
        Workshop.joined(workshop.text("count.events", events.size()), lines.eventFigures(events)),
        events.stream()
            .map(event -> lines.event(event, ALL_SESSIONS_AN_EVENT, SERVICES_AN_EVENT))
            .toList(),
        matrices.ofEvents(events),
        Optional.ofNullable(years.lowerKey(year)).map(TimelinePages::link),
        Optional.ofNullable(years.higherKey(year)).map(TimelinePages::link));
  }

  private Frame frame(int year, List<Event> events) {
    String named =
        events.stream().limit(NAMED_EVENTS).map(Event::name).collect(Collectors.joining(", "));
    return workshop
        .frames()
        .listed(
            year(year),
            workshop.text("year.title", String.valueOf(year)),
            workshop.text("year.description", String.valueOf(year), named),
            List.of(workshop.frames().part("timeline", TIMELINE.value())),
            Map.of());
  }

  private static Link link(int year) {
    return Link.to(String.valueOf(year), year(year));
  }
}
