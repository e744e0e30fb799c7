package confnotes.extract.session;

import confnotes.extract.text.Line;
import confnotes.model.SessionKind;
import confnotes.model.SessionTime;
import confnotes.model.SpeakerCredit;
import java.util.List;

/**
 * A talk and the lines that tell about it.
 *
 * @param line the line that carries its title; for a whole note the first line
 * @param isWholeNote whether all of the note tells about it
 * @param end index behind its last line
 * @param kind kind of talk
 * @param title its title, never blank
 * @param time when and where it was
 * @param speakers who spoke
 */
public record FoundSession(
    Line line,
    boolean isWholeNote,
    int end,
    SessionKind kind,
    String title,
    SessionTime time,
    List<SpeakerCredit> speakers) {

  public FoundSession {
    speakers = List.copyOf(speakers);
  }
}
