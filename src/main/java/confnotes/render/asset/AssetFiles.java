package confnotes.render.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Collects the files of {@code assets/} as they are published. */
public final class AssetFiles {

  private static final String STYLES = "css/";
  private static final String ENTRY = "css/site.css";

  private AssetFiles() {}

  /**
   * The files below {@code folder}, by path. Style sheets become one: {@code css/site.css} with
   * everything it imports, so that a page asks for one. Links are not followed.
   *
   * @throws UncheckedIOException when a file cannot be read
   */
  public static List<AssetFile> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> !path.startsWith(STYLES) || path.equals(ENTRY))
          .sorted()
          .map(path -> new AssetFile("assets/" + path, bytes(folder.resolve(path), path)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static byte[] bytes(Path file, String path) {
    try {
      return path.equals(ENTRY)
          ? StyleBundle.of(file).getBytes(StandardCharsets.UTF_8)
          : Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
