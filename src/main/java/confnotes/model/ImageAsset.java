package confnotes.model;

import java.nio.file.Path;

/**
 * A picture that lies beside a note.
 *
 * @param file where it is read from
 * @param target where it goes, relative to the site's root, named by its content, for example
 *     {@code images/3fa9c1d2e4b5a697.png}
 */
public record ImageAsset(Path file, String target) {}
