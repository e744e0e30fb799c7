package confnotes.render.page;

import confnotes.render.part.Chip;
import confnotes.render.part.Figure;
import confnotes.render.part.Link;
import confnotes.render.part.NoteLine;
import confnotes.render.part.Pager;
import confnotes.render.part.ProgrammeDay;
import java.util.List;
import java.util.Optional;

/**
 * An event with its programme.
 *
 * @param frame what every page has
 * @param facts date, place, notes, sessions
 * @param given that some facts are of no note but of {@code content/events.yaml}; empty when none
 *     are
 * @param website the event's own page; absent when unknown
 * @param hint what the notes do not tell about times; empty when they tell all
 * @param days the sessions by day
 * @param services services named most, with the number of sessions
 * @param notes the notes, oldest first
 * @param noteCount how many there are on all pages of the event
 * @param editions other events of the series, newest first
 * @param pager the pages of a long programme
 */
public record EventPage(
    Frame frame,
    List<Figure> facts,
    String given,
    Optional<String> website,
    String hint,
    List<ProgrammeDay> days,
    List<Chip> services,
    List<NoteLine> notes,
    int noteCount,
    List<Link> editions,
    Pager pager)
    implements PageModel {

  public EventPage {
    facts = List.copyOf(facts);
    days = List.copyOf(days);
    services = List.copyOf(services);
    notes = List.copyOf(notes);
    editions = List.copyOf(editions);
  }

  @Override
  public String template() {
    return "pages/event.ftlh";
  }
}
