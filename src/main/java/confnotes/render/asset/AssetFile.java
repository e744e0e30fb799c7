package confnotes.render.asset;

/**
 * A file that pages ask for.
 *
 * @param path where it goes, relative to the site's root, for example {@code assets/css/site.css}
 * @param bytes its bytes; never changed
 */
@SuppressWarnings("ArrayRecordComponent") // written as it is, never compared
public record AssetFile(String path, byte[] bytes) {}
