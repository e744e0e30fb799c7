package confnotes.extract.event;

import confnotes.model.EventClaim;
import java.util.List;

/**
 * The event of a note and why it was taken.
 *
 * @param claim what the note says of it
 * @param reasons where it is named and what speaks for it, where edition, year, day and place come
 *     from; a clause each, for the writer of the note
 */
public record FoundEvent(EventClaim claim, List<String> reasons) {

  public FoundEvent {
    reasons = List.copyOf(reasons);
  }
}
