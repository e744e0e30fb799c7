package confnotes.link;

import confnotes.model.PublishedNote;
import confnotes.model.Session;
import confnotes.model.SessionRef;
import confnotes.model.Slug;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One note's telling of one session.
 *
 * @param ref names it
 * @param session what the note says
 * @param title its title without what spellings differ in
 * @param numbers the numbers in the title, in order
 * @param speakers its people
 * @param place when it was as far as the note's order tells: its own start, else that of the
 *     session before it
 * @param notePlace how many notes of the event come before its note
 */
record Account(
    SessionRef ref,
    Session session,
    NameKey title,
    String numbers,
    List<Slug> speakers,
    Optional<LocalTime> place,
    int notePlace) {

  private static final Pattern OTHER_THAN_DIGITS = Pattern.compile("\\D+");

  static Account of(PublishedNote note, int index, Optional<LocalTime> place, int notePlace) {
    Session session = note.note().sessions().get(index);
    NameKey title = NameKey.of(session.title());
    return new Account(
        new SessionRef(note.slug(), index),
        session,
        title,
        OTHER_THAN_DIGITS.matcher(title.value()).replaceAll(" ").strip(),
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
