package confnotes.publish;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.SourceSpan;
import confnotes.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds links, anchors and images of a staged site that lead nowhere.
 *
 * <p>Two passes: the first collects the ids that links name, the second looks each link up. Only
 * ids that some link wants are kept, so that memory grows with the links, not with the pages.
 */
final class LinkChecker {

  private final Path root;
  private final String base;
  private final Workers workers;
  private final Set<String> files = new HashSet<>();
  private final Set<String> wanted = ConcurrentHashMap.newKeySet();
  private final Set<String> present = ConcurrentHashMap.newKeySet();

  LinkChecker(Path root, String base, Workers workers) {
    this.base = base;
    this.root = root;
    this.workers = workers;
  }

  /** Broken links in order of page. */
  List<Diagnostic> broken() {
    List<String> pages = new ArrayList<>();
    for (Path file : Folders.files(root)) {
      String path = root.relativize(file).toString().replace('\\', '/');
      files.add(path);
      if (path.endsWith(".html")) {
        pages.add(path);
      }
    }
    workers.forEach(pages, page -> links(page, this::want));
    workers.forEach(pages, this::collectIds);
    List<Diagnostic> broken = new ArrayList<>();
    workers.forEach(
        pages, page -> links(page, (link, target) -> check(page, link, target, broken)));
    return broken.stream().sorted().distinct().toList();
  }

  private interface LinkVisitor {
    void link(String written, LinkTarget target);
  }

  private void links(String page, LinkVisitor visitor) {
    TagScanner.scan(
        read(page),
        (name, value) -> {
          if (name.equals("href") || name.equals("src")) {
            Optional<LinkTarget> target = LinkTarget.of(page, value, base);
            target.ifPresent(t -> visitor.link(value, t));
          }
        });
  }

  private void want(String written, LinkTarget target) {
    if (!target.fragment().isEmpty()) {
      wanted.add(target.file() + "#" + target.fragment());
    }
  }

  private void collectIds(String page) {
    TagScanner.scan(
        read(page),
        (name, value) -> {
          String anchor = page + "#" + value;
          if (name.equals("id") && wanted.contains(anchor)) {
            present.add(anchor);
          }
        });
  }

  private void check(String page, String link, LinkTarget target, List<Diagnostic> broken) {
    boolean isThere =
        files.contains(target.file())
            && (target.fragment().isEmpty()
                || present.contains(target.file() + "#" + target.fragment()));
    if (!isThere) {
      Diagnostic diagnostic =
          Diagnostic.error(
              "link-broken",
              SourceSpan.file(page),
              "\"" + link + "\" leads to nothing in the site",
              "");
      synchronized (broken) {
        broken.add(diagnostic);
      }
    }
  }

  private String read(String page) {
    try {
      return Files.readString(root.resolve(page));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + page, e);
    }
  }
}
