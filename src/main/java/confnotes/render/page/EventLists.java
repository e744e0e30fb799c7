package confnotes.render.page;

import confnotes.model.Event;
import confnotes.model.Permalink;
import confnotes.render.page.Part.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the list of events. */
final class EventLists {

  static final Permalink LIST = new Permalink("events/");

  private static final int EVENTS_A_PAGE = 40;
  private static final int SERVICES_AN_EVENT = 5;

  private final Workshop workshop;

  EventLists(Workshop workshop) {
    this.workshop = workshop;
  }

  /** Address of the last page of a list of so many events. */
  static Permalink last(int events) {
    return Paging.at(LIST, Math.max(1, (events + EVENTS_A_PAGE - 1) / EVENTS_A_PAGE));
  }

  Stream<PageSource> sources() {
    return Stream.of(new PageSource(new Part(Kind.PAGE, LIST.value()), this::pages));
  }

  private Stream<EventsPage> pages() {
    List<Event> events = List.copyOf(workshop.site().events());
    return Paging.slices(LIST, events, EVENTS_A_PAGE).stream().map(this::page);
  }

  private EventsPage page(Paging.Slice<Event> slice) {
    int all = workshop.site().events().size();
    Frame frame =
        workshop
            .frames()
            .listed(
                slice.at(),
                Paging.title(workshop, "events", slice.number()),
                workshop.text("events.description", all),
                List.of(),
                Map.of());
    Lines lines = new Lines(workshop);
    return new EventsPage(
        frame,
        workshop.text("events.lead", all),
        new EventYears(workshop)
            .years(slice.items(), EVENTS_A_PAGE, event -> lines.event(event, 0, SERVICES_AN_EVENT)),
        slice.pager());
  }
}
