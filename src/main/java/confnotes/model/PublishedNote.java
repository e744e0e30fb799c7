package confnotes.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A note with its place in the site.
 *
 * @param note what it says
 * @param slug last part of its address, unique among notes
 * @param permalink its address
 * @param date its own date, else its event's; absent when nothing tells
 * @param dateSource where {@code date} comes from
 * @param event its event; absent when it names none
 * @param speakers for each session, the people of its credits in the same order
 * @param noteAddresses addresses of other notes it links to, by the name it uses; a name that is
 *     not there leads nowhere
 * @param related notes that share something with it, the nearest first
 */
public record PublishedNote(
    Note note,
    Slug slug,
    Permalink permalink,
    Optional<LocalDate> date,
    DateSource dateSource,
    Optional<Slug> event,
    List<List<Slug>> speakers,
    Map<String, Permalink> noteAddresses,
    List<RelatedNote> related) {

  public PublishedNote {
    speakers = speakers.stream().map(List::copyOf).toList();
    noteAddresses = Map.copyOf(noteAddresses);
    related = List.copyOf(related);
    if (speakers.size() != note.sessions().size()) {
      throw new IllegalArgumentException(note.source() + ": every session has its speakers");
    }
  }

  /** Address of a session's section. */
  public Permalink session(int index) {
    return permalink.at(note.sessions().get(index).id());
  }

  /** The year by which the note is shelved: its event's day or its own; absent when unknown. */
  public Optional<Integer> year() {
    return note.event().flatMap(EventClaim::year).or(() -> date.map(LocalDate::getYear));
  }
}
