package confnotes.render.part;

import java.util.Optional;

/**
 * A stretch of a finished body: the facts of a session, then HTML.
 *
 * @param session facts shown first; absent where no session begins
 * @param html finished HTML, the only text that a template prints as it is
 */
public record BodyPiece(Optional<SessionCard> session, String html) {}
