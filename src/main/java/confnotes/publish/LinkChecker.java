package confnotes.publish;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.SourceSpan;
import confnotes.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Finds links, anchors and images of a site that lead nowhere.
 *
 * <p>What is kept of a page are the keys of its ids and of what its links name, so that memory
 * grows slowly with the site; only a page that names something missing is read again, to tell which
 * link it was.
 */
final class LinkChecker {

  private final Function<String, Path> place;
  private final String base;

  /**
   * A checker of one site.
   *
   * @param place where the page of a path is read
   * @param base path under which the site is published, beginning and ending in {@code /}
   */
  LinkChecker(Function<String, Path> place, String base) {
    this.place = place;
    this.base = base;
  }

  /**
   * Broken links in order of page.
   *
   * @param files every file of the site, relative to its root, with {@code /}
   * @param known pages whose links were read already, by path; the others are read here
   */
  List<Diagnostic> broken(List<String> files, Map<String, PageLinks> known, Workers workers) {
    List<String> pages = files.stream().filter(file -> file.endsWith(".html")).toList();
    List<PageLinks> found =
        workers.map(
            pages,
            page ->
                known.containsKey(page) ? known.get(page) : PageLinks.read(page, read(page), base));
    LongSet offered = new LongSet();
    files.forEach(file -> offered.add(PageLinks.key(file)));
    found.forEach(links -> LongStream.of(links.offered()).forEach(offered::add));
    List<Diagnostic> broken = new ArrayList<>();
    for (PageLinks links : found) {
      if (!LongStream.of(links.wanted()).allMatch(offered::contains)) {
        missing(links.page(), offered).forEach(link -> broken.add(broken(links.page(), link)));
      }
    }
    return broken.stream().sorted().distinct().toList();
  }

  private List<String> missing(String page, LongSet offered) {
    byte[] html = read(page);
    List<String> missing = new ArrayList<>();
    TagScanner.scan(
        html,
        new TagScanner.Visitor() {
          @Override
          public void id(int from, int to) {
            // only links are looked for
          }

          @Override
          public void link(int from, int to) {
            String written = new String(html, from, to - from, StandardCharsets.UTF_8);
            LinkTarget.of(page, written, base)
                .filter(target -> !isOffered(target, offered))
                .ifPresent(target -> missing.add(written));
          }
        });
    return missing;
  }

  private static boolean isOffered(LinkTarget target, LongSet offered) {
    return offered.contains(PageLinks.key(target.file()))
        && (target.fragment().isEmpty()
            || offered.contains(PageLinks.key(target.file(), target.fragment())));
  }

  private static Diagnostic broken(String page, String link) {
    return Diagnostic.error(
        "link-broken", SourceSpan.file(page), "\"" + link + "\" leads to nothing in the site", "");
  }

  private byte[] read(String page) {
    try {
      return Files.readAllBytes(place.apply(page));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + page, e);
    }
  }
}
