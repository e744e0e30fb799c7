package confnotes.extract.event;

import confnotes.model.EventClaim;

/**
 * The event of a note and why it was taken.
 *
 * @param claim what the note says of it
 * @param reason where it is named and what speaks for it, for the writer of the note
 */
public record FoundEvent(EventClaim claim, String reason) {}
