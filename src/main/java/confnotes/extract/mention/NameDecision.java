package confnotes.extract.mention;

import confnotes.model.Position;
import confnotes.model.Slug;

/**
 * Why a name that can mean something else was taken for a service, or left.
 *
 * @param service the service it could mean
 * @param at where it stands
 * @param text the name as written
 * @param isTaken whether it counts as a mention
 * @param reason one clause for the writer of the note
 */
public record NameDecision(
    Slug service, Position at, String text, boolean isTaken, String reason) {}
