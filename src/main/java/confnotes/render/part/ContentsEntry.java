package confnotes.render.part;

/**
 * A line of a note's contents.
 *
 * @param text what it says
 * @param url {@code #} and the id
 * @param level depth from 1, at most 3
 * @param time when the session began; empty when unknown or no session
 * @param isSession whether it is a session
 */
public record ContentsEntry(String text, String url, int level, String time, boolean isSession) {}
