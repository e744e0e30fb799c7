package confnotes.browser;

import confnotes.SiteBuildOptions;
import confnotes.SiteServe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project of one note that {@code site-serve} serves while it is edited. */
final class ServedProject implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("Serving at (\\S+) ");

  private final Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Thread server;

  ServedProject(Path folder) {
    this.folder = folder;
    copy(Path.of("templates"));
    copy(Path.of("assets"));
    write("content/site.yaml", "title: Notes\nlanguage: en\n");
    write("seeds/first.md", "# First\n\nIt was said.\n");
    Properties given = new Properties();
    given.setProperty("site.port", "0");
    given.setProperty("site.threads", "2");
    SiteBuildOptions options = SiteBuildOptions.of(folder, given);
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    this.server = new Thread(() -> SiteServe.run(options, out), "served project");
    server.start();
  }

  /** Whether it is served, or has ended because it cannot be. */
  boolean isReady() {
    return ADDRESS.matcher(said()).find() || !server.isAlive();
  }

  /** Where the site is served. */
  String address() {
    Matcher found = ADDRESS.matcher(said());
    if (!found.find()) {
      throw new IllegalStateException(said());
    }
    return found.group(1);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  void write(String file, String text) {
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void append(String file, String text) {
    write(file, read(folder.resolve(file)) + text);
  }

  void replace(String file, String part, String other) {
    write(file, read(folder.resolve(file)).replace(part, other));
  }

  void delete(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(Path from) {
    try (Stream<Path> files = Files.walk(from)) {
      files.filter(Files::isRegularFile).forEach(file -> write(file.toString(), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.interrupt();
    try {
      server.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
