package confnotes.publish;

import confnotes.diagnostic.Diagnostic;
import confnotes.output.SiteFiles;
import confnotes.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder that becomes the live site. What has to be known of a file before that is learnt while
 * its bytes are in memory: the links of a page, and whether the live site has the very file
 * already. Then it is not written, but becomes a second name of the live one.
 *
 * <p>1,000 notes make 100 MB of pages; to read them again for either took as long as to make them.
 */
public final class Staging implements SiteFiles {

  private final Path folder;
  private final UnchangedFiles unchanged;
  private final String base;
  private final Map<String, PageLinks> links = new ConcurrentHashMap<>();
  private final Set<String> put = ConcurrentHashMap.newKeySet();
  private final Set<Path> parents = ConcurrentHashMap.newKeySet();

  /**
   * An empty staging folder.
   *
   * @param folder it; it exists
   * @param live the site that it will replace; may be missing
   * @param base path under which the site is published, beginning and ending in {@code /}
   */
  Staging(Path folder, Path live, String base) {
    this.folder = folder;
    this.unchanged = new UnchangedFiles(live);
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
    Path target = folder.resolve(path);
    try {
      makeParent(target);
      if (!unchanged.link(path, bytes, target)) {
        Files.write(target, bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
    put.add(path);
  }

  private void makeParent(Path file) throws IOException {
    Path parent = file.getParent();
    if (!parents.contains(parent)) {
      Files.createDirectories(parent);
      parents.add(parent);
    }
  }

  /** Broken links of all pages in the folder, however they came there. */
  List<Diagnostic> broken(Workers workers) {
    return new LinkChecker(folder, base, workers).broken(Folders.files(folder), links);
  }

  /** Takes over from the live site what was written to the folder past {@link #put}, too. */
  void keepUnchanged(Workers workers) {
    List<String> others = new ArrayList<>(Folders.files(folder));
    others.removeAll(put);
    workers.forEach(others, file -> unchanged.keep(file, folder.resolve(file)));
  }
}
