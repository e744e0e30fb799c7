package confnotes.render.page;

import confnotes.render.part.AccountGroup;
import confnotes.render.part.Chip;
import confnotes.render.part.Figure;
import confnotes.render.part.Link;
import confnotes.render.part.Pager;
import confnotes.render.part.Pair;
import confnotes.render.part.YearChart;
import java.util.List;
import java.util.Optional;

/**
 * A service: what all notes say about it.
 *
 * @param frame what every page has
 * @param chip its name and tile
 * @param name official name
 * @param vendor who makes it, for people; empty when it has no vendor
 * @param category its category
 * @param about one line about it; may be empty
 * @param aliases other names; may be empty
 * @param notices former names and the end of the service, as sentences
 * @param website official page; absent when there is none
 * @param figures notes, sessions, mentions, years
 * @param chart mentions by year; on the first page only, absent when no year is known
 * @param groups what was said, newest event first
 * @param together services named together with it, with counts; on the first page only
 * @param pairs the first of these with the places; on the first page only
 * @param pager the other pages
 */
public record TagPage(
    Frame frame,
    Chip chip,
    String name,
    String vendor,
    Link category,
    String about,
    String aliases,
    List<String> notices,
    Optional<String> website,
    List<Figure> figures,
    Optional<YearChart> chart,
    List<AccountGroup> groups,
    List<Chip> together,
    List<Pair> pairs,
    Pager pager)
    implements PageModel {

  public TagPage {
    notices = List.copyOf(notices);
    figures = List.copyOf(figures);
    groups = List.copyOf(groups);
    together = List.copyOf(together);
    pairs = List.copyOf(pairs);
  }

  @Override
  public String template() {
    return "pages/tag.ftlh";
  }
}
