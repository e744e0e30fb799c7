package confnotes.render.part;

import confnotes.model.Permalink;

/**
 * A link inside the site.
 *
 * @param text what it says
 * @param url address relative to the site's root
 */
public record Link(String text, String url) {

  public static Link to(String text, Permalink permalink) {
    return new Link(text, permalink.value());
  }
}
