package confnotes.render.part;

/**
 * A speaker in a list.
 *
 * @param name the name shown
 * @param url address of their page, relative to the root
 * @param affiliation the latest organisation; may be empty
 * @param figures talks and years, as text
 */
public record SpeakerLine(String name, String url, String affiliation, String figures) {}
