package confnotes.publish;

import confnotes.diagnostic.Diagnostic;
import confnotes.output.SiteFiles;
import confnotes.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder that becomes the live site. What has to be known of a file before that is learnt while
 * its bytes are in memory: the links of a page, and whether the live site has the very file
 * already. Such a file is only noted down, and comes into the folder when the folder is filled.
 *
 * <p>1,000 notes make 100 MB of pages; to read them again for either took as long as to make them.
 */
final class Staging implements SiteFiles {

  private final Path folder;
  private final LiveFiles live;
  private final String base;
  private final Map<String, PageLinks> links = new ConcurrentHashMap<>();
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
  private final Set<Path> parents = ConcurrentHashMap.newKeySet();

  /** What is in the folder once it is filled; to list thousands of folders takes its time. */
  private volatile @Nullable List<String> listed;

  /**
   * An empty staging folder.
   *
   * @param folder it; it exists
   * @param live the site that it will replace
   * @param base path under which the site is published, beginning and ending in {@code /}
   */
  Staging(Path folder, LiveFiles live, String base) {
    this.folder = folder;
    this.live = live;
    this.base = base;
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public void put(String path, byte[] bytes) {
    if (path.endsWith(".html")) {
      links.put(path, PageLinks.read(path, bytes, base));
    }
    if (listed != null) {
      throw new IllegalStateException("too late to put " + path + ": the folder was listed");
    }
    Path target = folder.resolve(path);
    try {
      if (live.has(path, bytes)) {
        unchanged.add(path);
      } else {
        makeParent(target);
        Files.write(target, bytes);
        written.add(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }

  private void makeParent(Path file) throws IOException {
    Path parent = file.getParent();
    if (!parents.contains(parent)) {
      Files.createDirectories(parent);
      parents.add(parent);
    }
  }

  private List<String> listed() {
    List<String> files = listed;
    if (files == null) {
      files = Folders.files(folder);
      listed = files;
    }
    return files;
  }

  /** Broken links of all pages, however they came into the folder. */
  List<Diagnostic> broken(Workers workers) {
    Set<String> files = new TreeSet<>(listed());
    files.addAll(unchanged);
    LinkChecker checker =
        new LinkChecker(
            page -> unchanged.contains(page) ? live.file(page) : folder.resolve(page), base);
    return checker.broken(List.copyOf(files), links, workers);
  }

  /**
   * Takes out of the folder what was written past {@link #put} and the live site has already.
   *
   * @return whether the live site is the staged one, file for file
   */
  boolean isLive(Workers workers) {
    List<String> others = listed().stream().filter(file -> !written.contains(file)).toList();
    workers.forEach(others, this::leaveOut);
    return written.isEmpty()
        && Folders.files(folder).isEmpty()
        && unchanged.equals(new HashSet<>(live.all()));
  }

  private void leaveOut(String path) {
    Path staged = folder.resolve(path);
    try {
      if (live.has(path, staged)) {
        Files.delete(staged);
        unchanged.add(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot compare " + staged, e);
    }
  }

  /** Brings what is in the live site already into the folder, which then is whole. */
  void fill(Workers workers) {
    workers.forEach(List.copyOf(unchanged), this::takeOver);
  }

  private void takeOver(String path) {
    Path target = folder.resolve(path);
    try {
      makeParent(target);
      live.link(path, target);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }
}
