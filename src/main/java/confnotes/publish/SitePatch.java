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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings what an edit changed to a live site: a staging folder beside it is filled with the files
 * that may be new, and those whose bytes differ are moved in, each by one rename.
 *
 * <p>Pages come last, so that what they ask for is there before them. A patch that is killed leaves
 * whole files; the next build makes the site whole.
 */
public final class SitePatch {

  private static final Comparator<String> PAGES_LAST =
      Comparator.comparing((String file) -> file.endsWith(".html"))
          .thenComparing(Comparator.naturalOrder());

  private final Path out;
  private final Path staging;

  /**
   * A patch of the site at {@code out}.
   *
   * @param lock held for that folder for as long as the patch is used
   * @param name tells patches apart that are made at the same time
   */
  public SitePatch(Path out, BuildLock lock, String name) {
    lock.requireFor(out);
    this.out = out;
    Path whole = Publisher.stagingOf(out);
    this.staging = whole.resolveSibling(whole.getFileName() + "-" + name);
  }

  /** Makes an empty staging folder. */
  public SiteFiles stage() {
    try {
      Folders.delete(staging);
      return SiteFiles.in(Files.createDirectories(staging));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + staging, e);
    }
  }

  /** The files that were staged, relative to the site's root, with {@code /}. */
  public Set<String> staged() {
    Set<String> files = new TreeSet<>(PAGES_LAST);
    files.addAll(Folders.files(staging));
    return files;
  }

  /**
   * Changes the live site.
   *
   * @param gone files that are no longer part of it
   * @return every file that was written or deleted
   */
  public Set<String> apply(Set<String> gone) {
    Set<String> changed = new TreeSet<>();
    try {
      for (String file : gone) {
        if (Files.deleteIfExists(out.resolve(file))) {
          deleteEmpty(out.resolve(file).resolveSibling(""));
          changed.add(file);
        }
      }
      for (String file : staged()) {
        if (replace(out.resolve(file), staging.resolve(file))) {
          changed.add(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot change " + out, e);
    }
    return changed;
  }

  private static boolean replace(Path live, Path staged) throws IOException {
    if (LiveFiles.isSame(live, staged)) {
      return false;
    }
    Files.createDirectories(live.getParent());
    Files.move(staged, live, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private void deleteEmpty(Path folder) throws IOException {
    Path empty = folder;
    while (!empty.equals(out) && isEmpty(empty)) {
      Files.delete(empty);
      empty = empty.resolveSibling("");
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (var entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }

  /**
   * Every link of the live site that leads nowhere.
   *
   * @param base path under which the site is published, beginning and ending in {@code /}
   */
  public List<Diagnostic> check(String base, Workers workers) {
    return new LinkChecker(out::resolve, base).broken(Folders.files(out), Map.of(), workers);
  }

  /** Drops what is staged. */
  public void discard() {
    Folders.delete(staging);
  }
}
