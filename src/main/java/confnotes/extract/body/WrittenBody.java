package confnotes.extract.body;

import confnotes.model.BodyPart;
import confnotes.model.OutlineEntry;
import confnotes.model.Passage;
import java.util.List;

/**
 * The finished body of a note and what was read off it.
 *
 * @param parts its HTML
 * @param outline its contents
 * @param passages its text for search
 */
public record WrittenBody(
    List<BodyPart> parts, List<OutlineEntry> outline, List<Passage> passages) {

  public WrittenBody {
    parts = List.copyOf(parts);
    outline = List.copyOf(outline);
    passages = List.copyOf(passages);
  }
}
