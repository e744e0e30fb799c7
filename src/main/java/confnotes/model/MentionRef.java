package confnotes.model;

/**
 * Names one mention of one note.
 *
 * @param note slug of the note
 * @param index index into {@link Note#mentions()}
 */
public record MentionRef(Slug note, int index) {}
