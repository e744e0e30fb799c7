package confnotes.render.page;

import confnotes.render.part.EventLine;
import confnotes.render.part.Link;
import confnotes.render.part.Matrix;
import confnotes.render.part.Pager;
import java.util.List;
import java.util.Optional;

/**
 * One year of the timeline.
 *
 * @param frame what every page has
 * @param lead how many events and sessions, as text
 * @param events events of the year, newest first
 * @param matrix the services mentioned most against these events
 * @param previous the year before; absent at the first
 * @param next the year after; absent at the last
 * @param pager the pages of a year of many events
 */
public record YearPage(
    Frame frame,
    String lead,
    List<EventLine> events,
    Matrix matrix,
    Optional<Link> previous,
    Optional<Link> next,
    Pager pager)
    implements PageModel {

  public YearPage {
    events = List.copyOf(events);
  }

  @Override
  public String template() {
    return "pages/year.ftlh";
  }
}
