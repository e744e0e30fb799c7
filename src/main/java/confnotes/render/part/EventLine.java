package confnotes.render.part;

import java.util.List;

/**
 * An event in a list.
 *
 * @param name its name
 * @param url its address, relative to the root
 * @param facts date and place as far as known; may be empty
 * @param figures how many notes and sessions, as text
 * @param sessions its first sessions
 * @param moreSessions how many further sessions its page holds, as text; empty when none
 * @param services the services named most in it
 */
public record EventLine(
    String name,
    String url,
    String facts,
    String figures,
    List<Link> sessions,
    String moreSessions,
    List<Chip> services) {

  public EventLine {
    sessions = List.copyOf(sessions);
    services = List.copyOf(services);
  }
}
