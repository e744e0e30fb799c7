package confnotes.model;

import java.util.OptionalInt;

/**
 * A place in a note's body that names a service or technology.
 *
 * @param service the service named
 * @param at place of the first character
 * @param text the name as written, for example {@code 다이나모 DB}
 * @param id id of the place on the note's page, ASCII; unique on the page but for names in the
 *     note's title, which share its id
 * @param quote the sentence it stands in
 * @param session index of the session it stands in; absent outside sessions
 * @param heading text of the nearest heading above it; empty when there is none
 */
public record Mention(
    Slug service,
    Position at,
    String text,
    String id,
    Quote quote,
    OptionalInt session,
    String heading) {}
