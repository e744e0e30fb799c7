package confnotes.kept;

import confnotes.model.Slug;
import confnotes.model.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The notes of the last build, a file for each, so that an edit of one note writes one. Can be used
 * by many threads, of one process at a time unless it only reads.
 */
public final class KeptNotes {

  private static final int NAME_DIGITS = 32;

  private final Path folder;
  private final byte[] making;
  private final ConcurrentMap<String, Slug> slugs = new ConcurrentHashMap<>();

  /**
   * The notes in a folder.
   *
   * @param folder it; need not exist
   * @param making digest of all that a note is made with: program, settings, catalogue
   */
  public KeptNotes(Path folder, byte[] making) {
    this.folder = folder;
    this.making = making.clone();
  }

  /**
   * Digest of all that the note in a file is made of.
   *
   * @param file where it lies; absolute, because pictures are kept by where they lie
   * @param path how messages name it
   * @param bytes what stands in it
   */
  public byte[] inputs(Path file, SourcePath path, byte[] bytes) {
    return new Digest().add(making).add(file.toString()).add(path.value()).add(bytes).bytes();
  }

  /** What was made of {@code inputs}, the file at {@code path}; absent when that is not known. */
  public Optional<KeptNote> find(SourcePath path, byte[] inputs) {
    return KeptFile.read(file(path), inputs)
        .map(bytes -> KeptNote.read(new KeptInput(bytes, KeptFile.START, slugs)));
  }

  /**
   * Keeps what was made of {@code inputs} in the place of what was made of the same file before.
   */
  public void keep(SourcePath path, byte[] inputs, KeptNote note) {
    KeptFile.write(file(path), inputs, note.toBytes());
  }

  /** Forgets what was made of other files than these. */
  public void retain(Collection<SourcePath> paths) {
    Set<Path> present = paths.stream().map(this::file).collect(Collectors.toSet());
    for (Path file : files()) {
      if (!present.contains(file)) {
        delete(file);
      }
    }
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException nothingKept) {
      return List.of();
    }
  }

  /** What stays is in nobody's way. */
  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException stays) {
      return;
    }
  }

  private Path file(SourcePath path) {
    return folder.resolve(new Digest().add(path.value()).hex().substring(0, NAME_DIGITS));
  }
}
