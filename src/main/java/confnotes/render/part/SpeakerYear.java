package confnotes.render.part;

import java.util.List;

/**
 * A speaker's sessions of one year.
 *
 * @param label the year for people, or that it is unknown
 * @param talks the sessions, each with the event it was at in {@link SessionCard#place()}
 */
public record SpeakerYear(String label, List<SessionCard> talks) {

  public SpeakerYear {
    talks = List.copyOf(talks);
  }
}
