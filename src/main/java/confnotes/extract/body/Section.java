package confnotes.extract.body;

/**
 * A talk's place in the body.
 *
 * @param id id of its section
 * @param title its title
 * @param start index of the line that carries the title
 * @param end index behind its last line
 * @param isWholeNote whether all of the note tells about it
 */
public record Section(String id, String title, int start, int end, boolean isWholeNote) {}
