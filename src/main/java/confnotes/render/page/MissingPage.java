package confnotes.render.page;

import confnotes.render.part.Chip;
import java.util.List;

/**
 * What is shown for an address that is not there.
 *
 * @param frame what every page has
 * @param services the services mentioned most, to go on with
 */
public record MissingPage(Frame frame, List<Chip> services) implements PageModel {

  public MissingPage {
    services = List.copyOf(services);
  }

  @Override
  public String template() {
    return "pages/missing.ftlh";
  }
}
