package confnotes.render.page;

import confnotes.render.part.EventYear;
import confnotes.render.part.Matrix;
import java.util.List;

/**
 * All years at a glance.
 *
 * @param frame what every page has
 * @param lead how many years and events, as text
 * @param years events by year, newest first
 * @param matrix the services mentioned most against events or years
 */
public record TimelinePage(Frame frame, String lead, List<EventYear> years, Matrix matrix)
    implements PageModel {

  public TimelinePage {
    years = List.copyOf(years);
  }

  @Override
  public String template() {
    return "pages/timeline.ftlh";
  }
}
