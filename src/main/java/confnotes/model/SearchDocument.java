package confnotes.model;

import java.util.List;
import java.util.Optional;

/**
 * Something a search can lead to: a service, an event, a person, or a passage of a note.
 *
 * @param url where a result leads, with the fragment of the passage
 * @param kind what it is; results of a kind that stands for a thing come before passages
 * @param title the words shown as the result's link, never blank
 * @param names every name of a service, event or person, the shown one included; empty for passages
 * @param origin the note a passage stands in; absent for services, events and people
 * @param speakers names of those who speak in it
 * @param services what it mentions; a service's own document names itself
 * @param text its words without the title, blocks separated by {@code \n}; may be empty
 */
public record SearchDocument(
    Permalink url,
    Kind kind,
    String title,
    List<String> names,
    Optional<Origin> origin,
    List<String> speakers,
    List<Slug> services,
    String text) {

  public SearchDocument {
    names = List.copyOf(names);
    speakers = List.copyOf(speakers);
    services = List.copyOf(services);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a search document has a title: " + url);
    }
    if (kind.isPassage() != origin.isPresent()) {
      throw new IllegalArgumentException(url + ": a passage, and nothing else, stands in a note");
    }
  }

  /** What a document is, in the order in which equal results are shown. */
  public enum Kind {
    SERVICE,
    TECHNOLOGY,
    EVENT,
    SPEAKER,
    NOTE,
    SESSION,
    SECTION;

    /** Whether it is a stretch of a note and not a thing with a page of its own. */
    public boolean isPassage() {
      return compareTo(NOTE) >= 0;
    }
  }

  /**
   * The note around a passage.
   *
   * @param noteTitle title of the note
   * @param event name of its event; absent when it tells of none
   * @param year year of the event, else of the note; absent when unknown
   */
  public record Origin(String noteTitle, Optional<String> event, Optional<Integer> year) {}
}
