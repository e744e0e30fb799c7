package confnotes.publish;

import confnotes.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
  private final Path staging;

  UnchangedFiles(Path live, Path staging) {
    this.live = live;
    this.staging = staging;
  }

  /** Does nothing where there is no live site. */
  void keep(Workers workers) {
    if (Files.isDirectory(live, LinkOption.NOFOLLOW_LINKS)) {
      workers.forEach(Folders.files(staging), this::keep);
    }
  }

  private void keep(Path staged) {
    Path old = live.resolve(staging.relativize(staged));
    try {
      if (isSame(old, staged)) {
        link(old, staged);
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

  /** Where files cannot have two names, the new one stays: its bytes are the same. */
  private static void link(Path old, Path staged) throws IOException {
    Path link = staged.resolveSibling(staged.getFileName() + LINK);
    try {
      Files.createLink(link, old);
    } catch (UnsupportedOperationException | IOException noLinksHere) {
      return;
    }
    Files.move(link, staged, StandardCopyOption.ATOMIC_MOVE);
  }
}
