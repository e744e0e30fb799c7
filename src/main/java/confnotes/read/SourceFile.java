package confnotes.read;

import confnotes.model.SourcePath;
import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param file where it lies on disk
 * @param path how messages and {@code site.json} name it
 * @param root the notes folder it belongs to: no picture is taken from outside
 */
public record SourceFile(Path file, SourcePath path, Path root) {}
