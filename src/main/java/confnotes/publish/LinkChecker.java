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
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Finds links, anchors and images of a staged site that lead nowhere.
 *
 * <p>Every page is read once. What is kept of it are the keys of its ids and of the anchors it
 * names, so that memory grows slowly with the site; only a page that names a missing anchor is read
 * again, to tell which link it was.
 */
final class LinkChecker {

  private final Path root;
  private final String base;
  private final Workers workers;
  private final Set<String> files = new HashSet<>();

  LinkChecker(Path root, String base, Workers workers) {
    this.root = root;
    this.base = base;
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
    List<PageLinks> found =
        workers.map(pages, page -> PageLinks.read(page, read(page), files, base));
    LongSet ids = new LongSet();
    found.forEach(links -> LongStream.of(links.ids()).forEach(ids::add));
    List<Diagnostic> broken = new ArrayList<>();
    for (PageLinks links : found) {
      links.missing().forEach(link -> broken.add(broken(links.page(), link)));
      if (!LongStream.of(links.anchors()).allMatch(ids::contains)) {
        missingAnchors(links.page(), ids).forEach(link -> broken.add(broken(links.page(), link)));
      }
    }
    return broken.stream().sorted().distinct().toList();
  }

  private List<String> missingAnchors(String page, LongSet ids) {
    List<String> missing = new ArrayList<>();
    TagScanner.Visitor visitor =
        new TagScanner.Visitor() {
          @Override
          public void id(String value) {
            // only links are looked for
          }

          @Override
          public void link(String value) {
            LinkTarget.of(page, value, base)
                .filter(target -> files.contains(target.file()) && !target.fragment().isEmpty())
                .filter(t -> !ids.contains(PageLinks.key(t.file(), t.fragment())))
                .ifPresent(target -> missing.add(value));
          }
        };
    TagScanner.scan(read(page), visitor);
    return missing;
  }

  private static Diagnostic broken(String page, String link) {
    return Diagnostic.error(
        "link-broken", SourceSpan.file(page), "\"" + link + "\" leads to nothing in the site", "");
  }

  private String read(String page) {
    try {
      return Files.readString(root.resolve(page));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + page, e);
    }
  }
}
