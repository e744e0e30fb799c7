package confnotes.model;

import java.util.List;

/**
 * A page written for the site itself, such as {@code content/pages/about.md}.
 *
 * @param source where it lies
 * @param permalink its address
 * @param title its title
 * @param body its finished body
 */
public record TextPage(SourcePath source, Permalink permalink, String title, List<BodyPart> body) {

  public TextPage {
    body = List.copyOf(body);
  }
}
