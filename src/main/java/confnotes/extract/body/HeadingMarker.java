package confnotes.extract.body;

import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives each heading its level and an id made of its words.
 *
 * <p>The heading that is a talk's title has no id, because its section has one.
 */
final class HeadingMarker extends TreeRewriter {

  private final IdAllocator ids;
  private final HeadingLevels levels = new HeadingLevels();

  /** What a talk's section begins with, while inside the section; mostly its heading. */
  private @Nullable BodyNode title;

  private HeadingMarker(IdAllocator ids) {
    this.ids = ids;
  }

  static Body mark(Body body, IdAllocator ids) {
    return new HeadingMarker(ids).rewritten(body);
  }

  @Override
  BodyNode rewritten(Element element) {
    if (element.name().equals(PlainTitle.NAME)) {
      return PlainTitle.heading(element, levels.next(HeadingLevels.OF_PLAIN_TITLE));
    }
    if (element.headingLevel() > 0) {
      return heading(element);
    }
    if (element.attribute("class").equals("session")) {
      title = element.children().get(0);
    }
    return around(element);
  }

  private Element heading(Element heading) {
    Map<String, String> attributes =
        heading == title ? Map.of() : Map.of("id", ids.allocate(heading.text(), "section"));
    String name = "h" + levels.next(heading.headingLevel());
    return new Element(name, attributes, heading.children(), heading.at());
  }
}
