package confnotes.render.page;

import confnotes.model.Event;
import confnotes.model.Permalink;
import confnotes.render.part.EventLine;
import confnotes.render.part.EventYear;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events by year. */
final class EventYears {

  /** The section of events whose year nobody tells. */
  static final String UNKNOWN_ID = "year-unknown";

  private final Workshop workshop;
  private final Lines lines;

  EventYears(Workshop workshop) {
    this.workshop = workshop;
    this.lines = new Lines(workshop);
  }

  /** The years of all events, with their events newest first. */
  NavigableMap<Integer, List<Event>> known() {
    return workshop.site().events().stream()
        .filter(event -> event.year().isPresent())
        .collect(
            Collectors.groupingBy(
                event -> event.year().orElseThrow(), TreeMap::new, Collectors.toList()));
  }

  /** The given events by year, newest first and those of no year last. */
  List<EventYear> years(List<Event> events, int maxEvents, Function<Event, EventLine> line) {
    Comparator<Optional<Integer>> newestFirst = Comparator.comparingInt(y -> -y.orElse(0));
    TreeMap<Optional<Integer>, List<Event>> byYear =
        events.stream()
            .collect(
                Collectors.groupingBy(
                    Event::year, () -> new TreeMap<>(newestFirst), Collectors.toList()));
    return byYear.entrySet().stream()
        .map(entry -> year(entry.getKey(), entry.getValue(), maxEvents, line))
        .toList();
  }

  private EventYear year(
      Optional<Integer> year, List<Event> events, int maxEvents, Function<Event, EventLine> line) {
    int more = events.size() - maxEvents;
    return new EventYear(
        year.map(String::valueOf).orElse(workshop.text("year.unknown")),
        year.map(y -> "y" + y).orElse(UNKNOWN_ID),
        year.map(TimelinePages::year).orElseGet(this::undated).value(),
        figures(events),
        events.stream().limit(maxEvents).map(line).toList(),
        more > 0 ? workshop.text("moreEvents", more) : "");
  }

  /** Events of no known year stand last in the list of events. */
  private Permalink undated() {
    return EventLists.last(workshop.site().events().size());
  }

  private String figures(List<Event> events) {
    return Stream.of(workshop.text("count.events", events.size()), lines.eventFigures(events))
        .collect(Collectors.joining(" · "));
  }
}
