package confnotes.render.part;

import java.util.List;

/**
 * What one session, or one note outside its sessions, says about a service.
 *
 * @param title title of the session, heading or note
 * @param url address of the place, relative to the root
 * @param context time and kind, as text; may be empty
 * @param speakers who spoke
 * @param note the note it stands in
 * @param statements the sentences in reading order, none twice
 */
public record Account(
    String title,
    String url,
    String context,
    List<SpeakerName> speakers,
    Link note,
    List<Statement> statements) {

  public Account {
    speakers = List.copyOf(speakers);
    statements = List.copyOf(statements);
  }
}
