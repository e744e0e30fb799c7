package confnotes.render.page;

import confnotes.model.PublishedNote;
import confnotes.model.Site;
import confnotes.render.text.DateText;
import confnotes.render.text.Messages;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.StringJoiner;

/**
 * What the makers of pages share.
 *
 * @param site all that is shown
 * @param messages the site's own texts
 * @param dates days in words
 * @param frames what every page has
 * @param chips services as chips
 * @param bylines who spoke in each session
 */
record Workshop(
    SiteView site, Messages messages, DateText dates, Frames frames, Chips chips, Bylines bylines) {

  static Workshop of(Site site, Messages messages) {
    SiteView view = new SiteView(site);
    return new Workshop(
        view,
        messages,
        new DateText(messages),
        new Frames(site, messages),
        new Chips(view, site),
        new Bylines());
  }

  String text(String key, Object... values) {
    return messages.format(key, values);
  }

  /** Where a line of a note's source file is shown on the web; empty when that is unknown. */
  String source(PublishedNote note, String fragment) {
    return site.settings()
        .repository()
        .map(base -> base + encoded(note.note().source().value()) + fragment)
        .orElse("");
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a relative path that is no URI path: " + path, e);
    }
  }

  /** The texts that say something, with a middle dot between. */
  static String joined(String... texts) {
    StringJoiner joined = new StringJoiner(" · ");
    for (String text : texts) {
      if (!text.isEmpty()) {
        joined.add(text);
      }
    }
    return joined.toString();
  }
}
