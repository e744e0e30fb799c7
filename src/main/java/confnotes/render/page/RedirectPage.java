package confnotes.render.page;

import confnotes.render.part.Link;
import java.util.Optional;

/**
 * An address that leads to another page.
 *
 * @param frame what every page has
 * @param target the page it leads to
 * @param address public address of that page; absent when the site's is unknown
 */
public record RedirectPage(Frame frame, Link target, Optional<String> address)
    implements PageModel {

  @Override
  public String template() {
    return "pages/redirect.ftlh";
  }
}
