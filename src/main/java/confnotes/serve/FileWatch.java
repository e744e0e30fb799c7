package confnotes.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Sees which files in some folders, and below them, are written, deleted or renamed. Used by one
 * thread.
 */
public final class FileWatch implements AutoCloseable {

  /** Editors write a file in several steps within a few milliseconds. */
  private static final int QUIET_MILLIS = 5;

  private static final WatchEvent.Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_DELETE,
    StandardWatchEventKinds.ENTRY_MODIFY
  };

  private final List<Path> roots;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  /**
   * Watches {@code roots}, absolute paths of folders; one that is not there is seen when it is
   * made, if the folder that it belongs in is there.
   */
  public FileWatch(List<Path> roots) {
    this.roots = List.copyOf(roots);
    try {
      this.service = FileSystems.getDefault().newWatchService();
      for (Path root : roots) {
        watchFolder(root.resolveSibling(""));
        watchTree(root, new HashSet<>());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot watch " + roots, e);
    }
  }

  /** Waits for an edit, and then until nothing more is written for a moment. */
  public Edits await() throws InterruptedException {
    Edits edits = Edits.NONE;
    while (edits.equals(Edits.NONE)) {
      edits = edits(service.take());
    }
    return edits;
  }

  /** As {@link #await}, but gives up after {@code millis}: no edit then. */
  public Edits await(int millis) throws InterruptedException {
    WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
    return key == null ? Edits.NONE : edits(key);
  }

  private Edits edits(WatchKey first) throws InterruptedException {
    Set<Path> changed = new HashSet<>();
    boolean isComplete = true;
    WatchKey key = first;
    while (key != null) {
      isComplete &= take(key, changed);
      key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
    return new Edits(changed, isComplete);
  }

  private boolean take(WatchKey key, Set<Path> changed) {
    Path folder = folders.get(key);
    boolean isComplete = true;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name && folder != null) {
        note(folder.resolve(name), event.kind(), changed);
      } else {
        isComplete = false;
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
    return isComplete;
  }

  /** That a folder changed says only that something in it did, which is told by itself. */
  private void note(Path path, WatchEvent.Kind<?> kind, Set<Path> changed) {
    boolean isInside = roots.stream().anyMatch(path::startsWith);
    boolean isFolderOnly =
        kind == StandardWatchEventKinds.ENTRY_MODIFY
            && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    if (!isInside || isFolderOnly || PassingFile.is(path.getFileName().toString())) {
      return;
    }
    changed.add(path);
    try {
      watchTree(path, changed);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot watch " + path, e);
    }
  }

  /** What a new folder already holds when it is first seen is new as well. */
  private void watchTree(Path folder, Set<Path> found) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    watchFolder(folder);
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        found.add(entry);
        watchTree(entry, found);
      }
    } catch (NoSuchFileException goneMeanwhile) {
      found.add(folder);
    }
  }

  private void watchFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      folders.put(folder.register(service, KINDS), folder);
    } catch (NoSuchFileException goneMeanwhile) {
      // its own folder tells of that, too
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot stop watching", e);
    }
  }
}
