package confnotes.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whole folders: listed, and deleted. */
final class Folders {

  private Folders() {}

  /** Every file below {@code folder}, relative to it with {@code /}, sorted. */
  static List<String> files(Path folder) {
    List<String> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile()) {
                files.add(folder.relativize(file).toString().replace('\\', '/'));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
    Collections.sort(files);
    return files;
  }

  /** Folders beside {@code path} whose names begin with its name and {@code suffix}. */
  static List<Path> besides(Path path, String suffix) {
    List<Path> found = new ArrayList<>();
    String glob = path.getFileName() + suffix + "*";
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path.getParent(), glob)) {
      entries.forEach(found::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + path.getParent(), e);
    }
    return found;
  }

  /** Deletes a folder and all below; links are deleted, never followed. Does nothing when gone. */
  static void delete(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Files.walkFileTree(folder, new Deleter());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }

  private static final class Deleter extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error)
        throws IOException {
      if (error != null) {
        throw error;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
