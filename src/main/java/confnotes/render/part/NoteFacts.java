package confnotes.render.part;

import java.util.Optional;

/**
 * What lists tell of a note. All pages that name it as related have the very same.
 *
 * @param title its title
 * @param url its address, relative to the root
 * @param date its day for people; empty when unknown
 * @param isoDate the same for machines, for example {@code 2018-12-12}; empty when unknown
 * @param event its event; absent when it names none
 * @param authors who wrote it; empty when unknown
 * @param summary a sentence about it; may be empty
 * @param figures how many sessions and services, as text
 */
public record NoteFacts(
    String title,
    String url,
    String date,
    String isoDate,
    Optional<Link> event,
    String authors,
    String summary,
    String figures) {

  /** The same note on its event's own page. */
  NoteFacts withoutEvent() {
    return new NoteFacts(title, url, date, isoDate, Optional.empty(), authors, summary, figures);
  }
}
