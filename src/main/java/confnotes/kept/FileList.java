package confnotes.kept;

import confnotes.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files in some folders at a moment. A later list that equals it says that nothing was written
 * to them between.
 *
 * @param files each file, folder by folder, sorted
 */
public record FileList(List<Listed> files) {

  /**
   * A file.
   *
   * @param file where it lies
   * @param length number of bytes
   * @param changed when it was written last
   */
  record Listed(Path file, long length, FileTime changed) {}

  public FileList {
    files = List.copyOf(files);
  }

  /**
   * Every file in {@code folders} and below, hidden ones among them; a folder that is missing has
   * none. Absent where a symbolic link leads to what is not listed, or something cannot be read.
   */
  public static Optional<FileList> of(List<Path> folders) {
    List<Listed> found = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !list(folder, found)) {
        return Optional.empty();
      }
    }
    return Optional.of(new FileList(found));
  }

  private static boolean list(Path folder, List<Listed> found) {
    Lister lister = new Lister();
    try {
      Files.walkFileTree(folder, lister);
    } catch (IOException notReadable) {
      return false;
    }
    lister.files.sort(Comparator.comparing(Listed::file));
    found.addAll(lister.files);
    return !lister.hasLink;
  }

  /** Asks for what is known of a file once: of ten thousands, twice takes its time. */
  private static final class Lister extends SimpleFileVisitor<Path> {
    final List<Listed> files = new ArrayList<>();
    boolean hasLink;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes known) {
      if (known.isRegularFile()) {
        files.add(new Listed(file, known.size(), known.lastModifiedTime()));
        return FileVisitResult.CONTINUE;
      }
      hasLink = true;
      return FileVisitResult.TERMINATE;
    }
  }

  public int size() {
    return files.size();
  }

  /**
   * The sum of each file by its place relative to {@code root}, with {@code /}; absent when one can
   * no longer be read.
   *
   * @param known sums of some of them, which are not read
   */
  public Optional<NavigableMap<String, FileSum>> sums(
      Path root, Map<String, FileSum> known, Workers workers) {
    List<String> names =
        files.stream().map(f -> root.relativize(f.file()).toString().replace('\\', '/')).toList();
    List<String> others = names.stream().filter(name -> !known.containsKey(name)).toList();
    NavigableMap<String, FileSum> sums = new TreeMap<>(known);
    sums.keySet().retainAll(Set.copyOf(names));
    try {
      List<FileSum> found = workers.map(others, name -> FileSum.of(root.resolve(name)));
      for (int i = 0; i < found.size(); i++) {
        sums.put(others.get(i), found.get(i));
      }
      return Optional.of(sums);
    } catch (UncheckedIOException notReadable) {
      return Optional.empty();
    }
  }
}
