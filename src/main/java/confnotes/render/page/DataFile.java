package confnotes.render.page;

/**
 * A file that pages fetch.
 *
 * @param path where it goes, relative to the site's root
 * @param text its text, to be written as UTF-8
 */
public record DataFile(String path, String text) implements SiteFile {}
