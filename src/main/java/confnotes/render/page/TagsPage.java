package confnotes.render.page;

import confnotes.render.part.ChipGroup;
import confnotes.render.part.RankBar;
import java.util.List;

/**
 * All services by category.
 *
 * @param frame what every page has
 * @param lead how many there are, as text
 * @param ranking the services mentioned most
 * @param categories all of them by category
 */
public record TagsPage(Frame frame, String lead, List<RankBar> ranking, List<ChipGroup> categories)
    implements PageModel {

  public TagsPage {
    ranking = List.copyOf(ranking);
    categories = List.copyOf(categories);
  }

  @Override
  public String template() {
    return "pages/tags.ftlh";
  }
}
