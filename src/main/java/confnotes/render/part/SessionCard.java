package confnotes.render.part;

import java.util.List;
import java.util.Optional;

/**
 * A session in a programme, in a list or at the head of its section.
 *
 * @param title its title
 * @param url address of its section, relative to the root
 * @param kind what kind it was, for people; empty for a plain talk
 * @param time when it was, as far as known; empty when nothing is
 * @param place track and room; empty when unknown
 * @param speakers who spoke
 * @param services services named in it, the first of them when there are many
 * @param more leads to the others, and says how many they are
 * @param notes whose notes tell of it, each leading to the very section
 * @param source the place in the source file on the web; empty when there is none
 */
public record SessionCard(
    String title,
    String url,
    String kind,
    String time,
    String place,
    List<SpeakerName> speakers,
    List<Chip> services,
    Optional<Link> more,
    List<Link> notes,
    String source) {

  public SessionCard {
    speakers = List.copyOf(speakers);
    services = List.copyOf(services);
    notes = List.copyOf(notes);
  }

  /** The same session with the notes that tell of it. */
  public SessionCard toldBy(List<Link> others) {
    return new SessionCard(title, url, kind, time, place, speakers, services, more, others, source);
  }

  /** The same session with its time said otherwise. */
  public SessionCard at(String when) {
    return new SessionCard(title, url, kind, when, place, speakers, services, more, notes, source);
  }

  /** The same session with its place said otherwise. */
  public SessionCard in(String where) {
    return new SessionCard(title, url, kind, time, where, speakers, services, more, notes, source);
  }
}
