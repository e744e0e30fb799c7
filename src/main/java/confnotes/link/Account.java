package confnotes.link;

import confnotes.model.PublishedNote;
import confnotes.model.Session;
import confnotes.model.SessionRef;
import confnotes.model.Slug;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * One note's telling of one session.
 *
 * @param ref names it
 * @param session what the note says
 * @param title its title without what spellings differ in
 * @param speakers its people
 * @param place when it was as far as the note's order tells: its own start, else that of the
 *     session before it
 * @param notePlace how many notes of the event come before its note
 */
record Account(
    SessionRef ref,
    Session session,
    NameKey title,
    List<Slug> speakers,
    Optional<LocalTime> place,
    int notePlace) {

  static Account of(PublishedNote note, int index, Optional<LocalTime> place, int notePlace) {
    Session session = note.note().sessions().get(index);
    return new Account(
        new SessionRef(note.slug(), index),
        session,
        NameKey.of(session.title()),
        note.speakers().get(index),
        place,
        notePlace);
  }

  int day() {
    return session.time().day().orElse(0);
  }

  /** How much it tells: its words, and the facts beside them. */
  int fullness() {
    return session.services().size() * 4
        + session.excerpt().length()
        + (session.time().start().isPresent() ? 20 : 0);
  }
}
