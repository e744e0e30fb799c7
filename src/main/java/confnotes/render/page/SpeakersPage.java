package confnotes.render.page;

import confnotes.render.part.Pager;
import confnotes.render.part.SpeakerLine;
import java.util.List;

/**
 * A page of the list of speakers.
 *
 * @param frame what every page has
 * @param figures how many there are, as text
 * @param speakers the speakers of this page by name
 * @param pager the other pages
 */
public record SpeakersPage(Frame frame, String figures, List<SpeakerLine> speakers, Pager pager)
    implements PageModel {

  public SpeakersPage {
    speakers = List.copyOf(speakers);
  }

  @Override
  public String template() {
    return "pages/speakers.ftlh";
  }
}
