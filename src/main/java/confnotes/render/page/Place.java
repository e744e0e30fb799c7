package confnotes.render.page;

import confnotes.model.Mention;
import confnotes.model.PublishedNote;
import java.util.List;
import java.util.OptionalInt;

/**
 * A stretch of a note that speaks of a service.
 *
 * @param note the note
 * @param session index of the session; absent outside sessions
 * @param mentions the mentions in it, in reading order
 */
record Place(PublishedNote note, OptionalInt session, List<Mention> mentions) {

  /** What tells the stretches of a note apart: outside sessions every heading is its own. */
  static Object key(Mention mention) {
    return mention.session().isPresent() ? mention.session().getAsInt() : mention.heading();
  }

  /** Whose section on the page it belongs to: its event's, else its note's. */
  String group() {
    return note.event().isPresent() ? note.event().get().value() : "note-" + note.slug();
  }
}
