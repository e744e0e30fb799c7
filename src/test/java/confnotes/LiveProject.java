package confnotes;

import confnotes.publish.BuildLock;
import confnotes.serve.Edits;
import confnotes.serve.SiteServer;
import confnotes.work.Workers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A small project in a folder of its own that is edited while its site is live. It knows what was
 * edited because it edits by itself, and so waits for no watch.
 */
final class LiveProject implements AutoCloseable {

  private final ProjectFolder folder;
  private final SiteBuildOptions options;
  private final BuildLock lock;
  private final Workers workers = new Workers(2);
  private final SiteServer server;
  private final LiveSite site;

  LiveProject(Path root) {
    this.folder = new ProjectFolder(root);
    folder.write("seeds/first.md", note("First", "Lambda"));
    folder.write("content/site.yaml", "title: Notes\nlanguage: en\n");
    this.options = options(root.resolve("target/site"));
    this.lock = BuildLock.take(options.out());
    this.server = SiteServer.start(options.out(), 0);
    this.site = new LiveSite(options, lock, workers, server);
  }

  static String note(String title, String service) {
    return "---\ntitle: %s\ndate: 2019-03-02\n---\n\n# Talk about %s\n\nAmazon %s was shown.\n"
        .formatted(title, service, service);
  }

  /** Where it is edited. */
  ProjectFolder folder() {
    return folder;
  }

  LiveSite site() {
    return site;
  }

  Path live(String file) {
    return options.out().resolve(file);
  }

  /** Follows what was edited: pages and index. */
  LiveWork follow() {
    LiveWork done = followWithPages();
    assertNothingBroken(site.index().catchUp());
    return done;
  }

  /** Follows what was edited as far as pages do. */
  LiveWork followWithPages() {
    LiveWork done = site.follow(new Edits(folder.takeEdited(), true));
    while (site.isBehind()) {
      done = done.plus(site.catchUp());
    }
    return done;
  }

  private static void assertNothingBroken(Iterable<?> broken) {
    if (broken.iterator().hasNext()) {
      throw new AssertionError(broken);
    }
  }

  SortedMap<String, String> liveTree() {
    return folder.tree("target/site");
  }

  /** What a build from nothing makes; empty when it refuses the notes. */
  SortedMap<String, String> cleanTree() {
    folder.deleteTree("target/clean");
    folder.deleteTree("target/clean.kept");
    Path clean = folder.root().resolve("target/clean");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status = SiteBuild.run(options(clean), new PrintStream(said, true, StandardCharsets.UTF_8));
    return status == 0 ? folder.tree("target/clean") : new TreeMap<>();
  }

  private SiteBuildOptions options(Path out) {
    Properties given = new Properties();
    given.setProperty("site.threads", "2");
    given.setProperty("site.quiet", "true");
    given.setProperty("site.out", out.toString());
    return SiteBuildOptions.of(folder.root(), given);
  }

  @Override
  public void close() {
    server.close();
    workers.close();
    lock.close();
  }
}
