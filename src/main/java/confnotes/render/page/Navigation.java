package confnotes.render.page;

import confnotes.render.part.Link;
import java.util.List;

/**
 * What leads on from every page; the very same object for all pages below one part of the site.
 *
 * @param parts the main parts of the site
 * @param pages pages written for the site itself
 */
public record Navigation(List<Part> parts, List<Link> pages) {

  public Navigation {
    parts = List.copyOf(parts);
    pages = List.copyOf(pages);
  }

  /**
   * A main part of the site.
   *
   * @param link where it is
   * @param current {@code page} on that very page, {@code true} below it, empty elsewhere: the
   *     value of {@code aria-current}
   */
  public record Part(Link link, String current) {}
}
