package confnotes.extract;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.DateSource;
import confnotes.model.EventClaim;
import confnotes.model.Position;
import confnotes.model.SourceNote;
import java.util.List;
import java.util.Optional;

/** Reports a note that is dated before the event it tells about. */
final class EventDates {

  private EventDates() {}

  static void check(
      SourceNote note, NoteDate date, Optional<EventClaim> event, List<Diagnostic> problems) {
    boolean isStated = date.source() == DateSource.FRONT_MATTER;
    if (!isStated || date.day().isEmpty()) {
      return;
    }
    event
        .flatMap(EventClaim::start)
        .filter(start -> date.day().get().isBefore(start))
        .ifPresent(
            start -> {
              Position at = note.metadata().place("date");
              problems.add(
                  Diagnostic.notice(
                      "date-before-event",
                      SourceSpan.at(note.path().value(), at.line(), at.column()),
                      "dated " + date.day().get() + ", before its event of " + start,
                      "the date is kept as written"));
            });
  }
}
