package confnotes.render.page;

import confnotes.model.DateSource;
import confnotes.model.Event;
import confnotes.model.Note;
import confnotes.model.PublishedNote;
import confnotes.model.RelatedNote;
import confnotes.model.Slug;
import confnotes.render.page.Part.Kind;
import confnotes.render.part.Link;
import confnotes.render.part.NoteLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the page of every note. */
final class NotePages {

  private static final int MAX_RELATED = 6;
  private static final int MAX_SHARED = 4;

  private final Workshop workshop;
  private final Lines lines;
  private final NoteBody body;
  private final Map<Slug, NoteLine> lineByNote = new HashMap<>();

  NotePages(Workshop workshop) {
    this.workshop = workshop;
    this.lines = new Lines(workshop);
    this.body = new NoteBody(new SessionCards(workshop));
  }

  Stream<PageSource> sources() {
    return workshop.site().shelf().stream()
        .map(
            slug ->
                new PageSource(
                    Part.of(Kind.NOTE, slug), () -> Stream.of(page(workshop.site().note(slug)))));
  }

  private NotePage page(PublishedNote published) {
    Note note = published.note();
    Optional<Event> event = published.event().map(workshop.site()::event);
    return new NotePage(
        frame(published, event),
        event.map(Lines::link),
        String.join(", ", note.authors()),
        published.date().map(workshop.dates()::day).orElse(""),
        published.date().map(LocalDate::toString).orElse(""),
        dateSource(published.dateSource()),
        note.language(),
        new Link(note.source().value(), workshop.source(published, "")),
        NoteBody.contents(note),
        body.of(published),
        workshop.chips().counted(Lines.mentioned(published), Integer.MAX_VALUE),
        published.related().stream().limit(MAX_RELATED).map(this::related).toList(),
        neighbour(published, event, -1),
        neighbour(published, event, 1));
  }

  private Frame frame(PublishedNote published, Optional<Event> event) {
    Note note = published.note();
    String summary = note.description().orElse(note.excerpt());
    String description =
        event.map(e -> workshop.text("note.description", e.name(), summary)).orElse(summary);
    List<Link> crumbs =
        Stream.concat(
                Stream.of(workshop.frames().part("notes", "notes/")),
                event.map(Lines::link).stream())
            .toList();
    return workshop
        .frames()
        .listed(
            published.permalink(),
            note.title(),
            description,
            crumbs,
            article(published, event),
            note.picture());
  }

  private Map<String, Object> article(PublishedNote published, Optional<Event> event) {
    Note note = published.note();
    return StructuredData.fields(
        "@type", "Article",
        "headline", note.title(),
        "inLanguage", note.language(),
        "datePublished", note.date().map(LocalDate::toString),
        "dateModified", note.updated().map(LocalDate::toString),
        "author", note.authors().stream().map(a -> StructuredData.named("Person", a)).toList(),
        "image", note.picture().flatMap(workshop.frames()::pictureAddress),
        "url", workshop.frames().address(published.permalink().value()),
        "about", event.map(e -> StructuredData.named("Event", e.name())));
  }

  /** Said only where the author did not state the date. */
  private String dateSource(DateSource source) {
    return source == DateSource.FRONT_MATTER || source == DateSource.NONE
        ? ""
        : workshop.text("dateFrom." + source.label());
  }

  private NoteLine related(RelatedNote related) {
    String services =
        related.services().isEmpty()
            ? ""
            : workshop.text("related.services", related.services().size(), names(related));
    String people =
        related.speakers().stream()
            .map(speaker -> workshop.site().speaker(speaker).name())
            .collect(Collectors.joining(", "));
    return line(related.note())
        .because(
            Workshop.joined(
                related.sameEvent() ? workshop.text("related.event") : "",
                people.isEmpty() ? "" : workshop.text("related.speakers", people),
                services));
  }

  /**
   * The line of a note, made once: it stands on the pages of six others. Where it is noted down
   * what pages are made of, each looks for itself.
   */
  private NoteLine line(Slug note) {
    NoteLine known = workshop.site().isNotedDown() ? null : lineByNote.get(note);
    if (known == null) {
      known = lines.note(workshop.site().toldNote(note), 0);
      lineByNote.put(note, known);
    }
    return known;
  }

  private String names(RelatedNote related) {
    return related.services().stream()
        .limit(MAX_SHARED)
        .map(service -> workshop.chips().of(service).name())
        .collect(Collectors.joining(", "));
  }

  private Optional<Link> neighbour(PublishedNote note, Optional<Event> event, int step) {
    List<Slug> notes = event.map(Event::notes).orElse(List.of());
    int index = notes.indexOf(note.slug()) + step;
    return notes.contains(note.slug()) && index >= 0 && index < notes.size()
        ? Optional.of(workshop.site().toldNote(notes.get(index)))
            .map(n -> Link.to(n.note().title(), n.permalink()))
        : Optional.empty();
  }
}
