package confnotes.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * Takes over from the live site every file whose bytes did not change: the staged one becomes a
 * second name of the live one, which keeps its time of change. When the old site is deleted, one
 * name is left. So tools that copy a site elsewhere by time, such as rsync, copy what changed.
 *
 * <p>The live site is only read, so that a build killed meanwhile leaves it as it was.
 */
final class UnchangedFiles {

  private static final String LINK = ".link";

  private final Path live;
  private final boolean isThere;

  /** Of a live site that may be missing; then no file is unchanged. */
  UnchangedFiles(Path live) {
    this.live = live;
    this.isThere = Files.isDirectory(live, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Makes {@code target} a second name of the live file {@code path} if that holds {@code bytes}.
   *
   * @return whether it does, and files can have two names here
   */
  boolean link(String path, byte[] bytes, Path target) throws IOException {
    Path old = live.resolve(path);
    return isThere
        && Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)
        && Files.size(old) == bytes.length
        && Arrays.equals(Files.readAllBytes(old), bytes)
        && isLinked(target, old);
  }

  /**
   * Takes over the live file {@code path} in place of the staged one if their bytes are the same.
   */
  void keep(String path, Path staged) {
    Path old = live.resolve(path);
    Path link = staged.resolveSibling(staged.getFileName() + LINK);
    try {
      if (isThere && isSame(old, staged) && isLinked(link, old)) {
        Files.move(link, staged, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot compare " + staged + " with " + old, e);
    }
  }

  static boolean isSame(Path old, Path staged) throws IOException {
    return Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)
        && Files.size(old) == Files.size(staged)
        && Files.mismatch(old, staged) < 0;
  }

  /** Where files cannot have two names, a new one with the same bytes has to do. */
  private static boolean isLinked(Path link, Path old) {
    try {
      Files.createLink(link, old);
      return true;
    } catch (UnsupportedOperationException | IOException noLinksHere) {
      return false;
    }
  }
}
