package confnotes.render.feed;

import confnotes.model.Event;
import confnotes.model.Permalink;
import confnotes.model.PublishedNote;
import confnotes.model.ServiceUse;
import confnotes.model.Site;
import confnotes.model.Speaker;
import confnotes.model.TextPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells search engines which pages there are, by the Sitemaps protocol 0.9.
 *
 * <p>The protocol knows absolute addresses only, so without a public address of the site there is
 * no sitemap. More than {@value #MAX_ENTRIES} pages are split into several files under an index.
 */
public final class SiteMap {

  /** Limit of the protocol for one file. */
  private static final int MAX_ENTRIES = 50_000;

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

  private final Site site;
  private final int maxEntries;

  public SiteMap(Site site) {
    this(site, MAX_ENTRIES);
  }

  SiteMap(Site site, int maxEntries) {
    this.site = site;
    this.maxEntries = maxEntries;
  }

  /** Writes {@code robots.txt}, {@code .nojekyll} and, where addresses are known, the sitemap. */
  public void write(Path folder) {
    write(folder.resolve(".nojekyll"), "");
    Optional<String> url = site.settings().url();
    write(
        folder.resolve("robots.txt"),
        "User-agent: *\nAllow: /\n" + url.map(u -> "Sitemap: " + u + "sitemap.xml\n").orElse(""));
    url.ifPresent(base -> writeSitemap(folder, base));
  }

  private void writeSitemap(Path folder, String base) {
    List<Entry> entries = entries().toList();
    if (entries.size() <= maxEntries) {
      write(folder.resolve("sitemap.xml"), urls(base, entries));
      return;
    }
    StringBuilder index = new StringBuilder(XML + "<sitemapindex" + SPACE + ">\n");
    for (int from = 0, number = 1; from < entries.size(); from += maxEntries, number++) {
      String name = "sitemap-" + number + ".xml";
      int to = Math.min(entries.size(), from + maxEntries);
      write(folder.resolve(name), urls(base, entries.subList(from, to)));
      index.append("<sitemap><loc>").append(escaped(base + name)).append("</loc></sitemap>\n");
    }
    write(folder.resolve("sitemap.xml"), index.append("</sitemapindex>\n").toString());
  }

  /**
   * A page in the sitemap.
   *
   * @param permalink its address
   * @param day day of its last change; absent when not known
   */
  private record Entry(Permalink permalink, Optional<String> day) {
    static Entry of(Permalink permalink) {
      return new Entry(permalink, Optional.empty());
    }

    static Entry of(PublishedNote note) {
      Optional<String> day = note.note().updated().or(note::date).map(Object::toString);
      return new Entry(note.permalink(), day);
    }
  }

  private Stream<Entry> entries() {
    return Stream.of(
            Stream.of("", "notes/", "events/", "speakers/", "timeline/", "tags/")
                .map(page -> Entry.of(new Permalink(page))),
            site.pages().stream().map(TextPage::permalink).map(Entry::of),
            site.notes().values().stream().map(Entry::of),
            site.events().values().stream().map(Event::permalink).map(Entry::of),
            site.services().values().stream().map(ServiceUse::permalink).map(Entry::of),
            site.speakers().values().stream().map(Speaker::permalink).map(Entry::of))
        .flatMap(entries -> entries);
  }

  private static String urls(String base, List<Entry> entries) {
    StringBuilder xml = new StringBuilder(XML + "<urlset" + SPACE + ">\n");
    for (Entry entry : entries) {
      xml.append("<url><loc>").append(escaped(base + entry.permalink())).append("</loc>");
      entry.day().ifPresent(day -> xml.append("<lastmod>").append(day).append("</lastmod>"));
      xml.append("</url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }

  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("'", "&apos;").replace("<", "&lt;");
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
