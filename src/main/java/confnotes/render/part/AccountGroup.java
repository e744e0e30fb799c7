package confnotes.render.part;

import java.util.List;

/**
 * What was said about a service at one event, or in one note of no event.
 *
 * @param id id of the section
 * @param title name of the event or title of the note
 * @param url its address, relative to the root
 * @param facts date, place and figures, as text; may be empty
 * @param count how many sentences, as text
 * @param notes the notes it is read in
 * @param accounts session by session
 */
public record AccountGroup(
    String id,
    String title,
    String url,
    String facts,
    String count,
    List<Link> notes,
    List<Account> accounts) {

  public AccountGroup {
    notes = List.copyOf(notes);
    accounts = List.copyOf(accounts);
  }
}
