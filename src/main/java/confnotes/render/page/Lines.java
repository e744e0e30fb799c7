package confnotes.render.page;

import confnotes.model.Event;
import confnotes.model.Mention;
import confnotes.model.Note;
import confnotes.model.PublishedNote;
import confnotes.model.SessionRef;
import confnotes.model.Slug;
import confnotes.model.Talk;
import confnotes.render.part.EventLine;
import confnotes.render.part.Link;
import confnotes.render.part.NoteFacts;
import confnotes.render.part.NoteLine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes and events as lines of lists. */
final class Lines {

  private final Workshop workshop;

  Lines(Workshop workshop) {
    this.workshop = workshop;
  }

  /** A note with as many services as given. */
  NoteLine note(PublishedNote published, int maxServices) {
    Map<Slug, Integer> services = mentioned(published);
    return new NoteLine(
        facts(published, services.size()), "", workshop.chips().largest(services, maxServices));
  }

  private NoteFacts facts(PublishedNote published, int services) {
    Note note = published.note();
    return new NoteFacts(
        note.title(),
        published.permalink().value(),
        published.date().map(workshop.dates()::day).orElse(""),
        published.date().map(LocalDate::toString).orElse(""),
        published.event().map(e -> link(workshop.site().event(e))),
        String.join(", ", note.authors()),
        note.description().orElse(note.excerpt()),
        figures(note.sessions().size(), services));
  }

  /** How often a note mentions each service. */
  static Map<Slug, Integer> mentioned(PublishedNote note) {
    Map<Slug, Integer> numbers = new HashMap<>();
    for (Mention mention : note.note().mentions()) {
      numbers.merge(mention.service(), 1, Integer::sum);
    }
    return numbers;
  }

  /** An event with as many sessions and services as given. */
  EventLine event(Event event, int maxSessions, int maxServices) {
    int more = event.talks().size() - maxSessions;
    return new EventLine(
        event.name(),
        event.permalink().value(),
        Workshop.joined(days(event), event.place().orElse("")),
        eventFigures(List.of(event)),
        event.talks().stream().limit(maxSessions).map(this::link).toList(),
        more > 0 && maxSessions > 0 ? workshop.text("moreSessions", more) : "",
        workshop.chips().largest(talksByService(event.talks()), maxServices));
  }

  /** Days of an event; empty when no more than its year is known. */
  String days(Event event) {
    return event.start().map(start -> workshop.dates().range(start, event.end())).orElse("");
  }

  /** Number of notes and sessions of events, as text. */
  String eventFigures(Collection<Event> events) {
    int notes = events.stream().mapToInt(e -> e.notes().size()).sum();
    int sessions = events.stream().mapToInt(e -> e.talks().size()).sum();
    return Workshop.joined(workshop.text("count.notes", notes), sessions(sessions));
  }

  /** How many of the talks name each service. */
  static Map<Slug, Integer> talksByService(List<Talk> talks) {
    Map<Slug, Integer> numbers = new HashMap<>();
    for (Talk talk : talks) {
      for (Slug service : talk.services()) {
        numbers.merge(service, 1, Integer::sum);
      }
    }
    return numbers;
  }

  static Link link(Event event) {
    return Link.to(event.name(), event.permalink());
  }

  private Link link(Talk talk) {
    SessionRef first = talk.accounts().get(0);
    PublishedNote note = workshop.site().toldNote(first.note());
    return Link.to(workshop.site().session(first).title(), note.session(first.index()));
  }

  private String figures(int sessions, int services) {
    return Workshop.joined(sessions(sessions), workshop.text("count.services", services));
  }

  private String sessions(int number) {
    return number == 0 ? "" : workshop.text("count.sessions", number);
  }
}
