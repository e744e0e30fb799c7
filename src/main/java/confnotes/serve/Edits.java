package confnotes.serve;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * What was edited since the last look.
 *
 * @param paths files and folders that were written, deleted or renamed
 * @param isComplete whether these are all; if not, anything may have changed
 */
public record Edits(Set<Path> paths, boolean isComplete) {

  /** No edit. */
  public static final Edits NONE = new Edits(Set.of(), true);

  /** Anything may have been edited. */
  public static final Edits ANY = new Edits(Set.of(), false);

  public Edits {
    paths = Set.copyOf(paths);
  }

  /** Whether something in {@code folder} or below may have changed, or the folder itself. */
  public boolean touch(Path folder) {
    return !isComplete || paths.stream().anyMatch(path -> path.startsWith(folder));
  }

  /** Both one after the other. */
  public Edits plus(Edits later) {
    Set<Path> all = new HashSet<>(paths);
    all.addAll(later.paths);
    return new Edits(all, isComplete && later.isComplete);
  }
}
