package confnotes.render.page;

import confnotes.render.part.NoteYear;
import confnotes.render.part.Pager;
import java.util.List;

/**
 * A page of the list of notes.
 *
 * @param frame what every page has
 * @param figures how many there are, as text
 * @param years the notes of this page by year, newest first
 * @param pager the other pages
 */
public record NotesPage(Frame frame, String figures, List<NoteYear> years, Pager pager)
    implements PageModel {

  public NotesPage {
    years = List.copyOf(years);
  }

  @Override
  public String template() {
    return "pages/notes.ftlh";
  }
}
