package confnotes.extract.body;

import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each heading an id made of its words, and keeps {@code h1} for the page: where the body has
 * one, all its headings go down a level.
 *
 * <p>The heading that is a talk's title has no id, because its section has one.
 */
final class HeadingMarker {

  private static final int LOWEST = 6;

  private final IdAllocator ids;
  private final int shift;

  private HeadingMarker(IdAllocator ids, int shift) {
    this.ids = ids;
    this.shift = shift;
  }

  static Body mark(Body body, IdAllocator ids) {
    boolean hasTop = body.nodes().stream().anyMatch(HeadingMarker::holdsTop);
    return new Body(new HeadingMarker(ids, hasTop ? 1 : 0).children(body.nodes(), false));
  }

  private static boolean holdsTop(BodyNode node) {
    return node instanceof Element element
        && (element.headingLevel() == 1
            || element.children().stream().anyMatch(HeadingMarker::holdsTop));
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
    int level = Math.min(LOWEST, heading.headingLevel() + shift);
    return new Element("h" + level, attributes, heading.children(), heading.at());
  }
}
