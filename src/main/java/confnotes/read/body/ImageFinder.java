package confnotes.read.body;

import confnotes.model.SoughtPicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finds pictures where the programs for which notes are written look for them: beside the note, in
 * its asset folder of the same name (Hexo, Hugo page bundle), in {@code images}, {@code static},
 * {@code assets}, {@code public} … of the note's folder or any folder above it up to the notes
 * folder, and by file name alone (Obsidian). Never outside the notes folder, never through a
 * symbolic link. Safe for many threads.
 */
public final class ImageFinder {

  private static final List<String> FOLDERS =
      List.of(
          "",
          "static",
          "assets",
          "public",
          "source",
          "images",
          "image",
          "img",
          "assets/images",
          "assets/img",
          "static/images",
          "_assets",
          "attachments",
          "media",
          "content",
          ".vuepress/public");

  private record Wanted(Path note, String address) {}

  private final Path root;
  private final Map<Wanted, Optional<Path>> located = new ConcurrentHashMap<>();
  private final Map<Path, ImageFile> read = new ConcurrentHashMap<>();
  private final Map<Path, Boolean> folders = new ConcurrentHashMap<>();
  private final Map<String, Path> byName = new ConcurrentHashMap<>();
  private volatile boolean isIndexed;

  /**
   * @param root the notes folder
   */
  public ImageFinder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /**
   * The picture under {@code address} as a note's author wrote it.
   *
   * @param note the note's file
   */
  Optional<ImageFile> find(Path note, String address) {
    String wanted = address.replaceFirst("[?#].*$", "").replace('\\', '/');
    try {
      Path file = note.toAbsolutePath().normalize();
      return located
          .computeIfAbsent(new Wanted(file, wanted), w -> locate(w.note(), w.address()))
          .map(found -> read.computeIfAbsent(found, ImageFile::of));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** What a note that looks for {@code address} finds now. */
  public SoughtPicture seek(Path note, String address) {
    return new SoughtPicture(address, ImageFile.asText(find(note, address)));
  }

  private Optional<Path> locate(Path note, String wanted) {
    String relative = wanted.replaceFirst("^(?:\\./|/)+", "").replaceFirst("^@(?:site/)?", "");
    if (relative.isEmpty()) {
      return Optional.empty();
    }
    for (Path folder : searched(note)) {
      Path file = folder.resolve(relative).normalize();
      if (isPlainFile(file)) {
        return Optional.of(file);
      }
    }
    String inside = relative.replaceFirst("^(?:\\.\\./)+", "");
    if (!inside.equals(relative)) {
      return locate(note, inside);
    }
    return relative.contains("/") ? Optional.empty() : byName(relative);
  }

  private List<Path> searched(Path note) {
    List<Path> searched = new ArrayList<>();
    Path folder = parent(note);
    searched.add(folder);
    String base = note.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    addIfThere(folder.resolve(base), searched);
    addIfThere(folder.resolve(base + ".assets"), searched);
    addIfThere(folder.resolve(base.replaceFirst("^\\d{4}-\\d{2}-\\d{2}-", "")), searched);
    for (Path above = folder; above.startsWith(root); above = parent(above)) {
      for (String name : FOLDERS) {
        addIfThere(above.resolve(name), searched);
      }
    }
    return searched;
  }

  private void addIfThere(Path folder, List<Path> searched) {
    if (folders.computeIfAbsent(folder, f -> Files.isDirectory(f))) {
      searched.add(folder);
    }
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  private boolean isPlainFile(Path file) {
    return file.startsWith(root)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && !passesLink(file);
  }

  /** Whether a folder between the notes folder and the file is a symbolic link. */
  private boolean passesLink(Path file) {
    for (Path at = parent(file); at.startsWith(root) && !at.equals(root); at = parent(at)) {
      if (Files.isSymbolicLink(at)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Path> byName(String name) {
    if (!isIndexed) {
      index();
    }
    return Optional.ofNullable(byName.get(name));
  }

  private synchronized void index() {
    if (isIndexed) {
      return;
    }
    if (!Files.isDirectory(root)) {
      isIndexed = true;
      return;
    }
    Map<String, Path> found = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(f -> ImageFile.hasImageEnding(f.getFileName().toString()))
          .filter(this::isPlainFile)
          .sorted()
          .forEach(f -> found.putIfAbsent(f.getFileName().toString(), f));
    } catch (IOException e) {
      throw new UncheckedIOException(root.toString(), e);
    }
    byName.putAll(found);
    isIndexed = true;
  }
}
