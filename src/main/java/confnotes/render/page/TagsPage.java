package confnotes.render.page;

import confnotes.render.part.ChipGroup;
import confnotes.render.part.Pager;
import confnotes.render.part.RankBar;
import java.util.List;

/**
 * Services by category: all, or those of one.
 *
 * @param frame what every page has
 * @param lead how many there are, as text
 * @param ranking the services mentioned most; empty on the page of one category
 * @param categories by category
 * @param pager the pages of a category
 */
public record TagsPage(
    Frame frame, String lead, List<RankBar> ranking, List<ChipGroup> categories, Pager pager)
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
