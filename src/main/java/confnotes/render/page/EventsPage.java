package confnotes.render.page;

import confnotes.render.part.EventYear;
import confnotes.render.part.Pager;
import java.util.List;

/**
 * A page of the list of events.
 *
 * @param frame what every page has
 * @param figures how many there are, as text
 * @param years the events of this page by year, newest first
 * @param pager the other pages
 */
public record EventsPage(Frame frame, String figures, List<EventYear> years, Pager pager)
    implements PageModel {

  public EventsPage {
    years = List.copyOf(years);
  }

  @Override
  public String template() {
    return "pages/events.ftlh";
  }
}
