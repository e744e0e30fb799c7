package confnotes;

import confnotes.diagnostic.Outcome;
import confnotes.kept.Digest;
import confnotes.model.Note;
import confnotes.read.ReadOptions;
import confnotes.read.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The notes of the last build by their files, so that an edit of one note reads one file. Only a
 * file that was edited since is looked at again, and made into a note again when the hash of its
 * bytes is another. Can be used by many threads.
 */
final class NoteCache {

  /**
   * What was made of a file.
   *
   * @param hash SHA-256 of its bytes
   * @param note the outcome
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by Arrays.equals alone
  private record Kept(byte[] hash, Outcome<Note> note) {}

  private final NoteLoader loader;
  private final Map<Path, Kept> kept = new ConcurrentHashMap<>();
  private final Set<Path> doubtful = ConcurrentHashMap.newKeySet();
  private final AtomicInteger read = new AtomicInteger();

  NoteCache(NoteLoader loader) {
    this.loader = loader;
  }

  /** The note in {@code file}. */
  Outcome<Note> note(SourceFile file) {
    Kept known = kept.get(file.file());
    return known == null || doubtful.contains(file.file()) ? looked(file) : known.note();
  }

  private Outcome<Note> looked(SourceFile file) {
    try {
      if (Files.size(file.file()) > ReadOptions.DEFAULT_MAX_BYTES) {
        return loader.note(file);
      }
      byte[] bytes = Files.readAllBytes(file.file());
      byte[] hash = new Digest().add(bytes).bytes();
      Kept known = kept.get(file.file());
      if (known == null || !Arrays.equals(known.hash(), hash)) {
        known = new Kept(hash, loader.note(file, bytes));
        read.incrementAndGet();
        kept.put(file.file(), known);
      }
      doubtful.remove(file.file());
      return known.note();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.path(), e);
    }
  }

  /** Number of files that were made into notes since this was asked last. */
  int takeRead() {
    return read.getAndSet(0);
  }

  /** These files were edited. */
  void doubt(Set<Path> files) {
    doubtful.addAll(files);
  }

  /** Keeps the notes of {@code files} only. */
  void retain(Iterable<SourceFile> files) {
    Set<Path> present = new HashSet<>();
    files.forEach(file -> present.add(file.file()));
    kept.keySet().retainAll(present);
    doubtful.retainAll(present);
  }

  /** Those of {@code files} of which nothing is kept. */
  Set<Path> unknown(Set<Path> files) {
    return files.stream().filter(f -> !kept.containsKey(f)).collect(Collectors.toSet());
  }
}
