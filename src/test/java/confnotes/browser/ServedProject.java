package confnotes.browser;

import confnotes.ProjectFolder;
import confnotes.SiteBuildOptions;
import confnotes.SiteServe;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A project of one note that {@code site-serve} serves while it is edited. */
final class ServedProject implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("Serving at (\\S+) ");

  private final ProjectFolder folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Thread server;

  ServedProject(Path root) {
    this.folder = new ProjectFolder(root);
    folder.write("content/site.yaml", "title: Notes\nlanguage: en\n");
    folder.write("seeds/first.md", "# First\n\nIt was said.\n");
    Properties given = new Properties();
    given.setProperty("site.port", "0");
    given.setProperty("site.threads", "2");
    SiteBuildOptions options = SiteBuildOptions.of(root, given);
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

  /** Where it is edited. */
  ProjectFolder folder() {
    return folder;
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
