package confnotes.browser;

import confnotes.SiteBuild;
import confnotes.SiteBuildOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A site, built as {@code mvn site-build} does and served below a path.
 *
 * @param folder holds its files
 * @param server serves them
 */
record BuiltSite(Path folder, FolderServer server) implements AutoCloseable {
  private static final String PATH = "/notes-site/";

  /** The site of this project's own notes, of one with every notation and of a hostile one. */
  static BuiltSite ofThisProject() {
    Path notes = Path.of("target/browser/notes").toAbsolutePath();
    copy(Path.of("seeds"), notes);
    copy(Path.of("src/test/resources/browser/notes"), notes);
    return of(Path.of("").toAbsolutePath(), notes, Path.of("target/browser/site").toAbsolutePath());
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.list(from)) {
      Files.createDirectories(to);
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Builds the site of a project.
   *
   * @param project the project folder
   * @param notes the folder of its notes
   * @param out becomes the site
   */
  static BuiltSite of(Path project, Path notes, Path out) {
    Properties given = new Properties();
    given.setProperty("site.notes", notes.toString());
    given.setProperty("site.out", out.toString());
    given.setProperty("site.url", "https://notes.example.org" + PATH);
    given.setProperty("site.quiet", "true");
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    try (PrintStream printer = new PrintStream(report, true, StandardCharsets.UTF_8)) {
      if (SiteBuild.run(SiteBuildOptions.of(project, given), printer) != 0) {
        throw new IllegalStateException(report.toString(StandardCharsets.UTF_8));
      }
    }
    return new BuiltSite(out, new FolderServer(out, PATH));
  }

  /**
   * Where a page is served.
   *
   * @param path below the site, for example {@code tags/lambda/}; empty for the home page
   */
  String at(String path) {
    return server.address() + path;
  }

  /** Paths of all pages, without those that only lead to another, sorted. */
  List<String> pages() {
    return htmlFiles().stream()
        .filter(file -> !read(file).contains("http-equiv=\"refresh\""))
        .map(this::path)
        .toList();
  }

  /** Every HTML file, sorted. */
  List<Path> htmlFiles() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file below the site holds. */
  String read(Path file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of a page. */
  Path file(String path) {
    return folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }

  private String path(Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    return path.endsWith("index.html")
        ? path.substring(0, path.length() - "index.html".length())
        : path;
  }

  @Override
  public void close() {
    server.close();
  }
}
