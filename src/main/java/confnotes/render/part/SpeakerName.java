package confnotes.render.part;

/**
 * A speaker under a session's title.
 *
 * @param name the name as this note has it
 * @param url address of their page, relative to the root
 * @param affiliation role and organisation; empty when the note tells neither
 */
public record SpeakerName(String name, String url, String affiliation) {}
