package confnotes.render.page;

import confnotes.model.Permalink;
import confnotes.model.PublishedNote;
import confnotes.model.Session;
import confnotes.model.SessionKind;
import confnotes.model.SessionRef;
import confnotes.model.SessionTime;
import confnotes.model.Slug;
import confnotes.model.Talk;
import confnotes.render.part.Link;
import confnotes.render.part.SessionCard;
import confnotes.render.text.DateText;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Makes session cards: as one note tells of it, or as all notes of its event do. */
final class SessionCards {

  private static final int MAX_SERVICES = 10;

  /** Where a note's page lists all its services. */
  private static final String ALL_SERVICES = "note-services";

  private final Workshop workshop;

  SessionCards(Workshop workshop) {
    this.workshop = workshop;
  }

  /** The session as one note tells of it. */
  SessionCard ofNote(PublishedNote note, int index) {
    Session session = note.note().sessions().get(index);
    Permalink all = note.permalink().at(ALL_SERVICES);
    return card(note, index, session.time(), session.services(), all);
  }

  /** The talk as all its notes tell of it. */
  SessionCard ofTalk(Talk talk) {
    SessionRef first = talk.accounts().get(0);
    PublishedNote note = workshop.site().note(first.note());
    Permalink all = note.session(first.index());
    SessionCard card = card(note, first.index(), talk.time(), talk.services(), all);
    return card.toldBy(talk.accounts().stream().map(this::link).toList());
  }

  /** The kind for people; empty for a plain talk, which needs no word. */
  String kind(SessionKind kind) {
    return kind == SessionKind.TALK ? "" : workshop.text("kind." + kind.label());
  }

  /** Day, half of the day and times as far as known; empty when nothing is. */
  String time(SessionTime time) {
    String clock = time.start().map(start -> clock(start, time.end())).orElseGet(() -> part(time));
    String day = time.day().isPresent() ? workshop.text("time.day", time.day().getAsInt()) : "";
    return (day + " " + clock).strip();
  }

  private SessionCard card(
      PublishedNote note, int index, SessionTime time, List<Slug> services, Permalink all) {
    Session session = note.note().sessions().get(index);
    return new SessionCard(
        session.title(),
        note.session(index).value(),
        kind(session.kind()),
        time(time),
        Workshop.joined(time.track().orElse(""), time.room().orElse("")),
        workshop.bylines().of(note, index),
        workshop.chips().of(services, MAX_SERVICES),
        more(services.size() - MAX_SERVICES, all),
        List.of(),
        workshop.source(note, "#L" + session.at().line()));
  }

  private Optional<Link> more(int number, Permalink all) {
    return number > 0
        ? Optional.of(Link.to(workshop.text("moreServices", number), all))
        : Optional.empty();
  }

  private Link link(SessionRef ref) {
    PublishedNote note = workshop.site().toldNote(ref.note());
    return Link.to(note.note().title(), note.session(ref.index()));
  }

  private String part(SessionTime time) {
    return time.part().map(part -> workshop.text("time." + part.label())).orElse("");
  }

  private static String clock(LocalTime start, Optional<LocalTime> end) {
    return DateText.time(start) + end.map(e -> "–" + DateText.time(e)).orElse("");
  }
}
