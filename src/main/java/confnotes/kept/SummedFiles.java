package confnotes.kept;

import confnotes.output.SiteFiles;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files of a site that are summed while their bytes are in memory.
 *
 * @param others where they go
 * @param sums those so far, by path
 */
public record SummedFiles(SiteFiles others, Map<String, FileSum> sums) implements SiteFiles {

  public SummedFiles(SiteFiles others) {
    this(others, new ConcurrentHashMap<>());
  }

  /** The sums so far, by path. */
  @Override
  public Map<String, FileSum> sums() {
    return Collections.unmodifiableMap(sums);
  }

  @Override
  public Path folder() {
    return others.folder();
  }

  @Override
  public void put(String path, byte[] bytes) {
    sums.put(path, FileSum.of(bytes));
    others.put(path, bytes);
  }
}
