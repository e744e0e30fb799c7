package confnotes.model;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A talk that an author lists in the front matter.
 *
 * @param title title of the talk
 * @param start when it began; absent when not stated
 * @param end when it ended; absent when not stated
 * @param speakers who spoke
 * @param at where the entry stands
 */
public record SessionClaim(
    String title,
    Optional<LocalTime> start,
    Optional<LocalTime> end,
    List<SpeakerCredit> speakers,
    Position at) {

  public SessionClaim {
    speakers = List.copyOf(speakers);
  }
}
