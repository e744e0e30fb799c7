package confnotes.render.page;

import confnotes.render.part.BodyPiece;
import java.util.List;

/**
 * A page written for the site itself.
 *
 * @param frame what every page has
 * @param body its text
 */
public record WrittenPage(Frame frame, List<BodyPiece> body) implements PageModel {

  public WrittenPage {
    body = List.copyOf(body);
  }

  @Override
  public String template() {
    return "pages/written.ftlh";
  }
}
