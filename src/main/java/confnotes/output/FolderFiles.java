package confnotes.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes each file as it comes. */
record FolderFiles(Path folder) implements SiteFiles {

  @Override
  public void put(String path, byte[] bytes) {
    Path target = folder.resolve(path);
    try {
      Files.createDirectories(target.getParent());
      Files.write(target, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }
}
