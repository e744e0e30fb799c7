package confnotes.render.page;

import confnotes.model.Permalink;
import confnotes.render.part.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page has: its head, the way to it, and the site's own texts.
 *
 * @param permalink its address
 * @param root what a link puts in front of an address, for example {@code ../../}
 * @param language BCP 47 tag of the page
 * @param siteTitle name of the site
 * @param title title of the page without the site's name
 * @param description a sentence that says what it holds
 * @param canonical its public address; absent when the site's is unknown
 * @param picture address of the picture that stands for it, on this site or another; absent when
 *     there is none that others can reach
 * @param type Open Graph type: {@code website}, {@code article} or {@code profile}
 * @param isListed whether search engines may list it
 * @param jsonLd what it is about for machines, as JSON safe inside a script; empty for nothing
 * @param jsonLdHash its source expression for the Content-Security-Policy, {@code sha256-…}, so
 *     that the page allows this inline script and no other; empty without it
 * @param navigation the ways to the parts of the site
 * @param crumbs the pages above it, from the home page down, without itself
 * @param text the site's own texts by key
 */
public record Frame(
    Permalink permalink,
    String root,
    String language,
    String siteTitle,
    String title,
    String description,
    Optional<String> canonical,
    Optional<String> picture,
    String type,
    boolean isListed,
    String jsonLd,
    String jsonLdHash,
    Navigation navigation,
    List<Link> crumbs,
    Map<String, String> text) {

  public Frame {
    crumbs = List.copyOf(crumbs);
  }
}
