package confnotes.golden;

import confnotes.SiteBuild;
import confnotes.SiteBuildOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A project in a folder of its own: the templates and assets of this one, and the notes and content
 * of a case.
 *
 * @param folder the project folder
 */
record TestProject(Path folder) {

  /** What a command printed and answered. */
  record Run(int status, String output) {}

  static TestProject in(Path folder, Path caseFolder) {
    copy(Path.of("templates"), folder.resolve("templates"));
    copy(Path.of("assets"), folder.resolve("assets"));
    copy(caseFolder, folder);
    return new TestProject(folder);
  }

  /** Builds with options given as {@code name=value}. */
  Run build(String... options) {
    Properties given = new Properties();
    given.setProperty("site.threads", "2");
    given.setProperty("site.quiet", "true");
    for (String option : options) {
      given.setProperty(
          option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int status;
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      status = SiteBuild.run(SiteBuildOptions.of(folder, given), out);
    }
    return new Run(status, bytes.toString(StandardCharsets.UTF_8));
  }

  Path site() {
    return folder.resolve("target/site");
  }

  /**
   * Every file below {@code root} with its content; those that are no text bear the hash of their
   * content in their name.
   */
  static SortedMap<String, String> tree(Path root) {
    SortedMap<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String path = root.relativize(file).toString().replace('\\', '/');
        boolean isText = !path.endsWith(".bin") && !path.endsWith(".png");
        tree.put(path, isText ? Files.readString(file) : "named by its content");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tree;
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
