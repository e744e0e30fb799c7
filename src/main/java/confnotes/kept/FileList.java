package confnotes.kept;

import confnotes.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

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
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        BasicFileAttributes known =
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (known.isRegularFile()) {
          found.add(new Listed(file, known.size(), known.lastModifiedTime()));
        } else if (!known.isDirectory()) {
          return false;
        }
      }
      return true;
    } catch (IOException | UncheckedIOException notReadable) {
      return false;
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
    sums.keySet().retainAll(names);
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
