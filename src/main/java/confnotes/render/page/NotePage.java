package confnotes.render.page;

import confnotes.render.part.BodyPiece;
import confnotes.render.part.Chip;
import confnotes.render.part.ContentsEntry;
import confnotes.render.part.Link;
import confnotes.render.part.NoteLine;
import java.util.List;
import java.util.Optional;

/**
 * A note.
 *
 * @param frame what every page has
 * @param event its event; absent when it names none
 * @param authors who wrote it; empty when unknown
 * @param date its day for people; empty when unknown
 * @param isoDate the same for machines; empty when unknown
 * @param dateSource where the date comes from, for people; empty when the author stated it
 * @param noteLanguage BCP 47 tag of its text
 * @param source the source file: its path, and its address on the web, empty when there is none
 * @param contents its contents; empty when there is little to list
 * @param body its text
 * @param services services it names, most mentioned first, with counts
 * @param related notes that share something with it, with the reason
 * @param previous the note before it at the same event; absent at the first
 * @param next the note behind it at the same event; absent at the last
 */
public record NotePage(
    Frame frame,
    Optional<Link> event,
    String authors,
    String date,
    String isoDate,
    String dateSource,
    String noteLanguage,
    Link source,
    List<ContentsEntry> contents,
    List<BodyPiece> body,
    List<Chip> services,
    List<NoteLine> related,
    Optional<Link> previous,
    Optional<Link> next)
    implements PageModel {

  public NotePage {
    contents = List.copyOf(contents);
    body = List.copyOf(body);
    services = List.copyOf(services);
    related = List.copyOf(related);
  }

  @Override
  public String template() {
    return "pages/note.ftlh";
  }
}
