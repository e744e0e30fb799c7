package confnotes.render.part;

import java.util.List;
import java.util.Optional;

/**
 * What was said about a service at one event, or in one note of no event.
 *
 * @param id id of the section
 * @param title name of the event or title of the note
 * @param url its address, relative to the root
 * @param facts date, place and figures, as text; may be empty
 * @param count how many sentences, as text
 * @param note the one note it is read in; absent for several, and where the title names it
 * @param accounts session by session
 */
public record AccountGroup(
    String id,
    String title,
    String url,
    String facts,
    String count,
    Optional<Link> note,
    List<Account> accounts) {

  public AccountGroup {
    accounts = List.copyOf(accounts);
  }
}
