package confnotes.model;

/**
 * A picture that a note shows, looked for beside it.
 *
 * @param address its address as it was looked for
 * @param found all that the note learnt of it: where it lies, the name it has by its content, its
 *     size, why it must not be shown; empty when there is none
 */
public record SoughtPicture(String address, String found) {}
