package confnotes.render.part;

/**
 * What a note says about a service: a sentence with the name in it.
 *
 * @param before text before the name
 * @param name the name as written
 * @param after text behind the name
 * @param url address of the very place, relative to the root
 */
public record Statement(String before, String name, String after, String url) {}
