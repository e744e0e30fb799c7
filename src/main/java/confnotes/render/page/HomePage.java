package confnotes.render.page;

import confnotes.render.part.Chip;
import confnotes.render.part.EventYear;
import confnotes.render.part.Figure;
import confnotes.render.part.NoteLine;
import java.util.List;

/**
 * The home page.
 *
 * @param frame what every page has
 * @param lead one sentence that says what the site is
 * @param figures how much it holds
 * @param services the services mentioned most, with counts
 * @param notes the newest notes
 * @param years events by year, newest first
 */
public record HomePage(
    Frame frame,
    String lead,
    List<Figure> figures,
    List<Chip> services,
    List<NoteLine> notes,
    List<EventYear> years)
    implements PageModel {

  public HomePage {
    figures = List.copyOf(figures);
    services = List.copyOf(services);
    notes = List.copyOf(notes);
    years = List.copyOf(years);
  }

  @Override
  public String template() {
    return "pages/home.ftlh";
  }
}
