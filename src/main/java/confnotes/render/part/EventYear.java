package confnotes.render.part;

import java.util.List;

/**
 * The events of one year.
 *
 * @param label the year for people, or that it is unknown
 * @param id id of its section, for example {@code y2018}
 * @param url address of the year's own page; empty where it has none
 * @param figures how many events and sessions, as text
 * @param events its events
 * @param more how many further events the year's page holds, as text; empty when none
 */
public record EventYear(
    String label, String id, String url, String figures, List<EventLine> events, String more) {

  public EventYear {
    events = List.copyOf(events);
  }
}
