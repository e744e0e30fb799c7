package confnotes.model;

/**
 * An address that a note had elsewhere.
 *
 * @param value the address as written, for example {@code /2018/12/12/summit/}
 * @param at where the front matter names it
 */
public record WrittenAddress(String value, Position at) {}
