package confnotes.kept;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Digest of the program: every byte of its own classes and resources, each library by name and
 * size, and the version of the JDK.
 */
public final class ProgramDigest {

  private ProgramDigest() {}

  /** The program that a class of it belongs to. */
  public static byte[] of(Class<?> some) {
    Path own = home(some);
    Digest digest = new Digest().add(Runtime.version().toString());
    try {
      for (Path file : files(own)) {
        digest.add(own.relativize(file).toString()).add(FileSum.of(file));
      }
      for (Path file : classPath()) {
        digest.add(file.toString()).add(Long.toString(Files.size(file)));
      }
      return digest.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program in " + own, e);
    }
  }

  /**
   * Every file on the class path. An empty entry stands for the working folder, in which there is
   * no program, but much that changes.
   */
  private static List<Path> classPath() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.isEmpty()) {
        files.addAll(files(Path.of(entry)));
      }
    }
    return files;
  }

  private static Path home(Class<?> some) {
    try {
      return Path.of(some.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no place of " + some, e);
    }
  }

  /** Every file in a folder and below, sorted; a file alone is its own. None where nothing is. */
  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
