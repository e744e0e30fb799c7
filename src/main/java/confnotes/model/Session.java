package confnotes.model;

import java.util.List;

/**
 * A talk, keynote or workshop that a note tells about.
 *
 * @param id id of its section on the note's page, ASCII, unique on the page
 * @param at where its title stands
 * @param kind what kind of session it was
 * @param title title without ordinal, time, kind and speakers
 * @param time when and where in the programme
 * @param speakers who spoke, in the order named
 * @param services services and technologies mentioned in it, in order of first mention
 * @param excerpt the first words of its notes, at most about 200 characters; empty without notes
 */
public record Session(
    String id,
    Position at,
    SessionKind kind,
    String title,
    SessionTime time,
    List<SpeakerCredit> speakers,
    List<Slug> services,
    String excerpt) {

  public Session {
    speakers = List.copyOf(speakers);
    services = List.copyOf(services);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a session has a title");
    }
  }
}
