package confnotes.link;

import confnotes.model.EventClaim;
import confnotes.model.Lookup;
import confnotes.model.Note;
import confnotes.model.Slug;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The order in which notes are shown: newest event first. */
final class NoteShelf {

  private final Map<Slug, Note> notes;
  private final EventGroups events;

  NoteShelf(Map<Slug, Note> notes, EventGroups events) {
    this.notes = notes;
    this.events = events;
  }

  /** By year of the event (else of the note), then by day, then by source; undated ones last. */
  List<Slug> newestFirst() {
    return notes.keySet().stream()
        .sorted(
            Comparator.comparing(this::year)
                .thenComparing(this::day)
                .reversed()
                .thenComparing(slug -> Lookup.required(notes, slug).source()))
        .toList();
  }

  private int year(Slug slug) {
    Note note = Lookup.required(notes, slug);
    return note.event().flatMap(EventClaim::year).orElseGet(() -> day(slug).getYear());
  }

  private LocalDate day(Slug slug) {
    return DatedNote.of(Lookup.required(notes, slug), events.startOf(slug))
        .date()
        .orElse(LocalDate.of(1, 1, 1));
  }
}
