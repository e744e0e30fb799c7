package confnotes.extract;

import confnotes.extract.time.DayParser;
import confnotes.extract.time.DaySpan;
import confnotes.model.DateSource;
import confnotes.model.EventClaim;
import confnotes.model.SourceNote;
import confnotes.model.WrittenDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day a note was written and what says so.
 *
 * @param day the day; absent when nothing tells
 * @param source what tells
 */
record NoteDate(Optional<LocalDate> day, DateSource source) {

  /** Front matter, file name, title, first day of the event: the first that states a day. */
  static NoteDate of(SourceNote note, String title, Optional<EventClaim> event) {
    Optional<LocalDate> stated = note.metadata().date().map(WrittenDate::day);
    if (stated.isPresent()) {
      return new NoteDate(stated, DateSource.FRONT_MATTER);
    }
    Optional<LocalDate> named = DayParser.find(note.path().baseName()).map(DaySpan::start);
    if (named.isPresent()) {
      return new NoteDate(named, DateSource.FILE_NAME);
    }
    Optional<LocalDate> titled = DayParser.find(title).map(DaySpan::start);
    if (titled.isPresent()) {
      return new NoteDate(titled, DateSource.TITLE);
    }
    Optional<LocalDate> held = event.flatMap(EventClaim::start);
    return new NoteDate(held, held.isPresent() ? DateSource.EVENT : DateSource.NONE);
  }
}
