package confnotes.render.page;

import confnotes.render.part.Chip;
import java.util.List;

/**
 * The search page.
 *
 * @param frame what every page has
 * @param services the services mentioned most, to begin with
 */
public record SearchPage(Frame frame, List<Chip> services) implements PageModel {

  public SearchPage {
    services = List.copyOf(services);
  }

  @Override
  public String template() {
    return "pages/search.ftlh";
  }
}
