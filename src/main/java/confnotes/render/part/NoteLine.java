package confnotes.render.part;

import java.util.List;
import java.util.Optional;

/**
 * A note in a list.
 *
 * @param title its title
 * @param url its address, relative to the root
 * @param date its day for people; empty when unknown
 * @param isoDate the same for machines, for example {@code 2018-12-12}; empty when unknown
 * @param event its event; absent when it names none
 * @param authors who wrote it; empty when unknown
 * @param summary a sentence about it; may be empty
 * @param figures how many sessions and services, as text
 * @param reason why it is shown here, as text; empty when it needs none
 * @param services the services it names most
 */
public record NoteLine(
    String title,
    String url,
    String date,
    String isoDate,
    Optional<Link> event,
    String authors,
    String summary,
    String figures,
    String reason,
    List<Chip> services) {

  public NoteLine {
    services = List.copyOf(services);
  }

  /** The same note on its event's own page. */
  public NoteLine withoutEvent() {
    return new NoteLine(
        title, url, date, isoDate, Optional.empty(), authors, summary, figures, reason, services);
  }

  /** The same note with the reason why it is near another one. */
  public NoteLine because(String why) {
    return new NoteLine(title, url, date, isoDate, event, authors, summary, figures, why, services);
  }
}
