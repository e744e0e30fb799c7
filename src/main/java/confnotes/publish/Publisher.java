package confnotes.publish;

import confnotes.diagnostic.Diagnostic;
import confnotes.output.SiteFiles;
import confnotes.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings a site to its place: a staging folder is filled beside the target, checked, and moved in.
 *
 * <p>Both folders lie on one file system, so that the move is one rename. A build that is killed
 * leaves the old site; what it left beside is cleared by the next build.
 */
public final class Publisher {

  private static final String STAGING = ".staging-";
  private static final String OLD = ".old-";
  private static final String MARK = ".nojekyll";

  private final Path out;
  private final Path staging;
  private final Path old;
  private @Nullable Staging staged;

  /**
   * A publisher into {@code out}.
   *
   * @param lock held for that folder for as long as the publisher is used
   */
  public Publisher(Path out, BuildLock lock) {
    lock.requireFor(out);
    this.out = out;
    this.staging = stagingOf(out);
    this.old = out.resolveSibling(out.getFileName() + OLD + ProcessHandle.current().pid());
  }

  /** The staging folder of this process beside {@code out}. */
  static Path stagingOf(Path out) {
    return out.resolveSibling(out.getFileName() + STAGING + ProcessHandle.current().pid());
  }

  /**
   * Clears what a killed build left, and makes an empty staging folder.
   *
   * @param base path under which the site is published, beginning and ending in {@code /}
   * @throws OutputFolderException when nothing can be written there, or {@code out} holds something
   *     that is no site made here
   */
  public SiteFiles stage(String base) {
    try {
      recover();
      refuseForeignFolder();
      staged = new Staging(Files.createDirectories(staging), new LiveFiles(out), base);
      return staged;
    } catch (IOException e) {
      throw new OutputFolderException(
          "cannot write to " + out.getParent() + ": make it writable, or choose -Dsite.out", e);
    }
  }

  /** Every link, anchor and image inside the staged site that leads nowhere. */
  public List<Diagnostic> check(Workers workers) {
    return staged().broken(workers);
  }

  /**
   * Makes the staged site the live one; files whose bytes did not change are not new. Where no file
   * did, nothing is moved: thousands of folders need not be made, nor the old ones deleted.
   */
  public void swapIn(Workers workers) {
    if (staged().isLive(workers)) {
      discard();
      return;
    }
    staged().fill(workers);
    try {
      if (Files.exists(out)) {
        Files.move(out, old, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(staging, out, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot move " + staging + " to " + out, e);
    }
    Folders.delete(old);
  }

  private Staging staged() {
    if (staged == null) {
      throw new IllegalStateException("nothing is staged for " + out);
    }
    return staged;
  }

  /** Drops the staged site; the live one stays as it was. */
  public void discard() {
    Folders.delete(staging);
  }

  /** Whether a killed build has left something beside the site, which the next one clears. */
  public boolean hasLeftovers() {
    return !Folders.besides(out, OLD).isEmpty() || !Folders.besides(out, STAGING).isEmpty();
  }

  /** A build killed between the two moves of a swap has the old site still beside it. */
  private void recover() throws IOException {
    for (Path left : Folders.besides(out, OLD)) {
      if (!Files.exists(out)) {
        Files.move(left, out, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Folders.delete(left);
      }
    }
    Folders.besides(out, STAGING).forEach(Folders::delete);
  }

  /** Replacing a folder deletes what was in it, so it has to be one of ours, or empty. */
  private void refuseForeignFolder() throws IOException {
    if (!Files.exists(out, LinkOption.NOFOLLOW_LINKS) || Files.exists(out.resolve(MARK))) {
      return;
    }
    boolean isEmptyFolder = Files.isDirectory(out, LinkOption.NOFOLLOW_LINKS) && isEmpty(out);
    if (!isEmptyFolder) {
      throw new OutputFolderException(
          out + " holds something that is no site: empty it, or choose another with -Dsite.out");
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }
}
