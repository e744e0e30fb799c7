package confnotes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder of a project that is edited: the templates and assets of this one, and what a test
 * writes beside them. Files are named relative to it.
 */
public final class ProjectFolder {

  private final Path root;
  private final Set<Path> edited = new HashSet<>();

  public ProjectFolder(Path root) {
    this.root = root;
    copy(Path.of("templates"));
    copy(Path.of("assets"));
  }

  public Path root() {
    return root;
  }

  /** What was written, deleted and renamed since this was asked last. */
  Set<Path> takeEdited() {
    Set<Path> taken = Set.copyOf(edited);
    edited.clear();
    return taken;
  }

  public void write(String file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String file, byte[] bytes) {
    try {
      Files.createDirectories(at(file).getParent());
      Files.write(at(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void append(String file, String text) {
    write(file, read(file) + text);
  }

  public void replace(String file, String part, String other) {
    write(file, read(file).replace(part, other));
  }

  public void delete(String file) {
    try {
      Files.delete(at(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file below a folder. */
  List<Path> files(String folder) {
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every folder and file below a folder with its bytes; empty when it is not there. */
  SortedMap<String, String> tree(String folder) {
    Path top = root.resolve(folder);
    SortedMap<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.exists(top) ? Files.walk(top) : Stream.empty()) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String content =
            Files.isDirectory(file) ? "folder" : HexFormat.of().formatHex(Files.readAllBytes(file));
        tree.put(top.relativize(file).toString(), content);
      }
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder of what was made, if it is there. */
  void deleteTree(String folder) {
    Path tree = root.resolve(folder);
    try (Stream<Path> files = Files.exists(tree) ? Files.walk(tree) : Stream.empty()) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void rename(String file, String to) {
    try {
      Files.createDirectories(at(to).getParent());
      Files.move(at(file), at(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String file) {
    return Files.exists(root.resolve(file));
  }

  String read(String file) {
    return text(root.resolve(file));
  }

  private Path at(String file) {
    Path path = root.resolve(file);
    edited.add(path);
    return path;
  }

  private void copy(Path from) {
    try (Stream<Path> files = Files.walk(from)) {
      files.filter(Files::isRegularFile).forEach(file -> write(file.toString(), text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
