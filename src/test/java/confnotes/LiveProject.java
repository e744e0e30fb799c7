package confnotes;

import confnotes.publish.BuildLock;
import confnotes.serve.Edits;
import confnotes.serve.FileWatch;
import confnotes.serve.SiteServer;
import confnotes.work.Workers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small project in a folder of its own that is edited while its site is live. */
final class LiveProject implements AutoCloseable {

  private static final int SILENCE_MILLIS = 60;

  private final Path folder;
  private final SiteBuildOptions options;
  private final BuildLock lock;
  private final Workers workers = new Workers(2);
  private final FileWatch watch;
  private final SiteServer server;
  private final LiveSite site;

  LiveProject(Path folder) {
    this.folder = folder;
    copy(Path.of("templates"));
    copy(Path.of("assets"));
    write("seeds/first.md", note("First", "Lambda"));
    write("content/site.yaml", "title: Notes\nlanguage: en\n");
    this.options = options(folder.resolve("target/site"));
    this.lock = BuildLock.take(options.out());
    this.watch =
        new FileWatch(
            Stream.of("seeds", "content", "templates", "assets").map(folder::resolve).toList());
    this.server = SiteServer.start(options.out(), 0);
    this.site = new LiveSite(options, lock, workers, server);
  }

  static String note(String title, String service) {
    return "---\ntitle: %s\ndate: 2019-03-02\n---\n\n# Talk about %s\n\nAmazon %s was shown.\n"
        .formatted(title, service, service);
  }

  LiveSite site() {
    return site;
  }

  Path live(String file) {
    return options.out().resolve(file);
  }

  /** Follows what the watch saw, pages and index. */
  int follow() {
    int changed = site.follow(seen());
    assertNothingBroken(site.index().catchUp());
    return changed;
  }

  private static void assertNothingBroken(List<?> broken) {
    if (!broken.isEmpty()) {
      throw new AssertionError(broken);
    }
  }

  private Edits seen() {
    try {
      Edits all = Edits.NONE;
      Edits next = watch.await(SILENCE_MILLIS);
      while (!next.equals(Edits.NONE)) {
        all = all.plus(next);
        next = watch.await(SILENCE_MILLIS);
      }
      return all;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  SortedMap<String, String> liveTree() {
    return tree(options.out());
  }

  /** What a build from nothing makes; empty when it refuses the notes. */
  SortedMap<String, String> cleanTree() {
    Path clean = folder.resolve("target/clean");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status = SiteBuild.run(options(clean), new PrintStream(said, true, StandardCharsets.UTF_8));
    return status == 0 ? tree(clean) : new TreeMap<>();
  }

  private SiteBuildOptions options(Path out) {
    Properties given = new Properties();
    given.setProperty("site.threads", "2");
    given.setProperty("site.quiet", "true");
    given.setProperty("site.out", out.toString());
    return SiteBuildOptions.of(folder, given);
  }

  private static SortedMap<String, String> tree(Path root) {
    SortedMap<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String content =
            Files.isDirectory(file) ? "folder" : HexFormat.of().formatHex(Files.readAllBytes(file));
        tree.put(root.relativize(file).toString(), content);
      }
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String file, String text) {
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void rename(String file, String to) {
    try {
      Files.createDirectories(folder.resolve(to).getParent());
      Files.move(folder.resolve(file), folder.resolve(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  @Override
  public void close() {
    watch.close();
    server.close();
    workers.close();
    lock.close();
  }
}
