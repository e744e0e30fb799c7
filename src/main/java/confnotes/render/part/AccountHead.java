package confnotes.render.part;

import java.util.List;
import java.util.Optional;

/**
 * Where it was said: a session, or a stretch of a note outside its sessions. All services that one
 * session speaks of have the very same head.
 *
 * @param title title of the session, heading or note
 * @param url address of the place, relative to the root
 * @param context time and kind, as text; may be empty
 * @param speakers who spoke
 * @param note the note it stands in; absent where that is said already
 */
public record AccountHead(
    String title, String url, String context, List<SpeakerName> speakers, Optional<Link> note) {

  public AccountHead {
    speakers = List.copyOf(speakers);
  }
}
