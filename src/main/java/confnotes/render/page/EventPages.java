package confnotes.render.page;

import confnotes.model.Event;
import confnotes.model.PublishedNote;
import confnotes.model.Slug;
import confnotes.model.Talk;
import confnotes.render.page.Part.Kind;
import confnotes.render.part.Chip;
import confnotes.render.part.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the page of every event. */
final class EventPages {

  private static final int MAX_SERVICES = 40;
  private static final int TALKS_A_PAGE = 26;
  private static final int NOTES_A_PAGE = 20;
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

  Stream<PageSource> sources() {
    return workshop.site().events().stream()
        .map(Event::slug)
        .map(
            slug ->
                new PageSource(
                    Part.of(Kind.EVENT, slug), () -> pages(workshop.site().event(slug))));
  }

  /** An event of many sessions or many notes goes on to further pages, with some of both. */
  private Stream<EventPage> pages(Event event) {
    List<List<Talk>> talks = Paging.parts(event.talks(), TALKS_A_PAGE);
    List<List<Slug>> notes = Paging.parts(event.notes(), NOTES_A_PAGE);
    List<Portion> parts =
        IntStream.range(0, Math.max(talks.size(), notes.size()))
            .mapToObj(i -> new Portion(i * TALKS_A_PAGE, part(talks, i), part(notes, i)))
            .toList();
    return Paging.slices(event.permalink(), parts, 1).stream().map(slice -> page(event, slice));
  }

  /** What one page shows of an event: {@code first} sessions stand before it. */
  private record Portion(int first, List<Talk> talks, List<Slug> notes) {}

  private static <T> List<T> part(List<List<T>> parts, int index) {
    return index < parts.size() ? parts.get(index) : List.of();
  }

  private EventPage page(Event event, Paging.Slice<Portion> slice) {
    List<Chip> services = services(event);
    Portion part = slice.items().get(0);
    return new EventPage(
        frame(event, services, slice),
        facts(event),
        event.hasGivenFacts() ? workshop.text("event.given") : "",
        event.url(),
        programme.hint(event.talks()),
        programme.days(part.talks(), part.first()),
        services,
        part.notes().stream()
            .map(note -> lines.note(workshop.site().toldNote(note), SERVICES_A_NOTE).withoutEvent())
            .toList(),
        event.notes().size(),
        event.otherEditions().stream().map(e -> Lines.link(workshop.site().event(e))).toList(),
        slice.pager());
  }

  /** Counted by talks; where the notes tell of no talks, by mentions. */
  private List<Chip> services(Event event) {
    Map<Slug, Integer> counts =
        event.talks().isEmpty()
            ? event.notes().stream()
                .map(note -> Lines.mentioned(workshop.site().toldNote(note)))
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

  private Frame frame(Event event, List<Chip> services, Paging.Slice<Portion> slice) {
    String named =
        services.stream().limit(NAMED_SERVICES).map(Chip::name).collect(Collectors.joining(", "));
    String description =
        Workshop.joined(
            lines.days(event), event.place().orElse(""), lines.eventFigures(List.of(event)), named);
    return workshop
        .frames()
        .listed(
            slice.at(),
            Paging.titled(event.name(), slice.number()),
            description,
            List.of(workshop.frames().part("events", "events/")),
            about(event, slice.items().get(0).talks()));
  }

  private Map<String, Object> about(Event event, List<Talk> talks) {
    return StructuredData.fields(
        "@type", "Event",
        "name", event.name(),
        "startDate", event.start().map(LocalDate::toString),
        "endDate", event.end().or(event::start).map(LocalDate::toString),
        "location", event.place().map(place -> StructuredData.named("Place", place)),
        "sameAs", event.url(),
        "url", workshop.frames().address(event.permalink().value()),
        "subEvent", talks.stream().map(this::about).toList());
  }

  private Map<String, Object> about(Talk talk) {
    PublishedNote note = workshop.site().toldNote(talk.accounts().get(0).note());
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
