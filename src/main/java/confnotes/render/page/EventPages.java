package confnotes.render.page;

import confnotes.model.Event;
import confnotes.model.PublishedNote;
import confnotes.model.Slug;
import confnotes.model.Talk;
import confnotes.render.part.Chip;
import confnotes.render.part.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the page of every event. */
final class EventPages {

  private static final int MAX_SERVICES = 40;
  private static final int SERVICES_A_NOTE = 0;
  private static final int NAMED_SERVICES = 5;

  private final Workshop workshop;
  private final Lines lines;
  private final Programme programme;

  EventPages(Workshop workshop) {
    this.workshop = workshop;
    this.lines = new Lines(workshop);
    this.programme = new Programme(workshop);
  }

  Stream<EventPage> pages() {
    return workshop.site().events().values().stream().map(this::page);
  }

  private EventPage page(Event event) {
    List<Chip> services = services(event);
    return new EventPage(
        frame(event, services),
        facts(event),
        event.url(),
        programme.hint(event.talks()),
        programme.days(event.talks()),
        services,
        event.notes().stream()
            .map(note -> lines.note(workshop.site().note(note), SERVICES_A_NOTE).withoutEvent())
            .toList(),
        event.otherEditions().stream().map(e -> Lines.link(workshop.site().event(e))).toList());
  }

  /** Counted by talks; where the notes tell of no talks, by mentions. */
  private List<Chip> services(Event event) {
    Map<Slug, Integer> counts =
        event.talks().isEmpty()
            ? event.notes().stream()
                .map(note -> Lines.mentioned(workshop.site().note(note)))
                .flatMap(mentioned -> mentioned.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum))
            : Lines.talksByService(event.talks());
    return workshop.chips().counted(counts, MAX_SERVICES);
  }

  private List<Figure> facts(Event event) {
    List<Figure> facts = new ArrayList<>();
    String days = lines.days(event);
    if (!days.isEmpty()) {
      facts.add(new Figure(days, workshop.text("figure.date")));
    } else {
      event
          .year()
          .map(year -> workshop.dates().years(year, year))
          .ifPresent(year -> facts.add(new Figure(year, workshop.text("figure.date"))));
    }
    event.place().ifPresent(p -> facts.add(new Figure(p, workshop.text("figure.place"))));
    facts.add(Figure.of(event.talks().size(), workshop.text("figure.sessions")));
    facts.add(Figure.of(event.notes().size(), workshop.text("figure.notes")));
    return facts;
  }

  private Frame frame(Event event, List<Chip> services) {
    String named =
        services.stream().limit(NAMED_SERVICES).map(Chip::name).collect(Collectors.joining(", "));
    String description =
        Workshop.joined(
            lines.days(event), event.place().orElse(""), lines.eventFigures(List.of(event)), named);
    return workshop
        .frames()
        .listed(
            event.permalink(),
            event.name(),
            description,
            List.of(workshop.frames().part("events", "events/")),
            about(event));
  }

  private Map<String, Object> about(Event event) {
    return StructuredData.fields(
        "@type", "Event",
        "name", event.name(),
        "startDate", event.start().map(LocalDate::toString),
        "endDate", event.end().or(event::start).map(LocalDate::toString),
        "location", event.place().map(place -> StructuredData.named("Place", place)),
        "sameAs", event.url(),
        "url", workshop.frames().address(event.permalink().value()),
        "subEvent", event.talks().stream().map(this::about).toList());
  }

  private Map<String, Object> about(Talk talk) {
    PublishedNote note = workshop.site().note(talk.accounts().get(0).note());
    int index = talk.accounts().get(0).index();
    return StructuredData.fields(
        "@type", "Event",
        "name", note.note().sessions().get(index).title(),
        "url", workshop.frames().address(note.session(index).value()),
        "performer",
            talk.speakers().stream()
                .map(s -> StructuredData.named("Person", workshop.site().speaker(s).name()))
                .toList());
  }
}
