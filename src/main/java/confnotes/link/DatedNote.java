package confnotes.link;

import confnotes.model.DateSource;
import confnotes.model.Note;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A note's date, taken from its event where the note itself has none.
 *
 * @param date the day; absent when neither tells
 * @param source where it comes from
 */
record DatedNote(Optional<LocalDate> date, DateSource source) {

  static DatedNote of(Note note, Optional<LocalDate> eventStart) {
    if (note.date().isPresent() || eventStart.isEmpty()) {
      return new DatedNote(note.date(), note.dateSource());
    }
    return new DatedNote(eventStart, DateSource.EVENT);
  }
}
