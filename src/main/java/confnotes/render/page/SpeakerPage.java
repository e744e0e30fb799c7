package confnotes.render.page;

import confnotes.render.part.Chip;
import confnotes.render.part.Pager;
import confnotes.render.part.SpeakerYear;
import java.util.List;

/**
 * A speaker with their talks over the years.
 *
 * @param frame what every page has
 * @param affiliations where they worked, in order of time; may be empty
 * @param aliases other spellings of the name; may be empty
 * @param years talks by year, newest first
 * @param services services their talks name, with the number of talks
 * @param pager the pages of many talks
 */
public record SpeakerPage(
    Frame frame,
    String affiliations,
    String aliases,
    List<SpeakerYear> years,
    List<Chip> services,
    Pager pager)
    implements PageModel {

  public SpeakerPage {
    years = List.copyOf(years);
    services = List.copyOf(services);
  }

  @Override
  public String template() {
    return "pages/speaker.ftlh";
  }
}
