package confnotes.extract.body;

import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each heading its level and an id made of its words.
 *
 * <p>The heading that is a talk's title has no id, because its section has one.
 */
final class HeadingMarker {

  private final IdAllocator ids;
  private final HeadingLevels levels = new HeadingLevels();

  private HeadingMarker(IdAllocator ids) {
    this.ids = ids;
  }

  static Body mark(Body body, IdAllocator ids) {
    return new Body(new HeadingMarker(ids).children(body.nodes(), false));
  }

  private List<BodyNode> children(List<BodyNode> nodes, boolean isTitleFirst) {
    List<BodyNode> out = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      out.add(node(nodes.get(i), isTitleFirst && i == 0));
    }
    return out;
  }

  private BodyNode node(BodyNode node, boolean isTitle) {
    if (!(node instanceof Element element)) {
      return node;
    }
    if (element.name().equals(PlainTitle.NAME)) {
      return PlainTitle.heading(element, levels.next(HeadingLevels.OF_PLAIN_TITLE));
    }
    if (element.headingLevel() > 0) {
      return heading(element, isTitle);
    }
    boolean isSection = element.attribute("class").equals("session");
    return element.withChildren(children(element.children(), isSection));
  }

  private Element heading(Element heading, boolean isTitle) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (!isTitle) {
      attributes.put("id", ids.allocate(heading.text(), "section"));
    }
    String name = "h" + levels.next(heading.headingLevel());
    return new Element(name, attributes, heading.children(), heading.at());
  }
}
